/** The shorter way to what somebody counts for: everything but her training, and what sums of it would decide. Agrees with `talliedOn` whatever the facts. */
import type { CivilDate } from "../../calendar/civil-date"
import type { TeacherFacts } from "../../facts"
import type { PolicyPack } from "../../policy/pack"
import { areHoursEnough, type HoursAsked, hoursAsked } from "./hours-asked"
import { kindergartenMarks } from "./kindergarten"
import { type Marks, markOf, shareMarks } from "./marks"
import { type RegistrationAsked, registrationAsked } from "./registration-asked"
import { rotationMarks } from "./rotation-year"
import { dualQualifiedMarks, isInPost, outcomeMarks } from "./tallied"

export interface AskedOfPerson {
  /** what is settled already */
  readonly marks: Marks
  /** null where no hours are asked for */
  readonly hours: HoursAsked | null
  readonly registration: RegistrationAsked | null
  /** sums do not decide: judge her by `talliedOn` */
  readonly isInFull: boolean
}

export interface Known {
  /** need no hours */
  readonly facts: TeacherFacts
  readonly packs: readonly PolicyPack[]
  readonly asOf: CivilDate
  /** whether the parts that the plan asks of a portfolio are all there; asked of people in post alone */
  readonly hasPortfolio: () => boolean
  /** whether a recognised training ended in the calendar year by the day; asked of kindergarten teachers alone */
  readonly wasTrained: () => boolean
}

/** What is settled of somebody, and what is still asked. */
export function askedOf({ facts, packs, asOf, hasPortfolio, wasTrained }: Known): AskedOfPerson {
  const question = { facts, packs, asOf }
  const ofRotation = rotationMarks(question)
  if (!isInPost(facts, asOf)) return { marks: ofRotation, hours: null, registration: null, isInFull: false }
  const hours = hoursAsked(question)
  const registration = registrationAsked(question)
  const marks =
    ofRotation |
    shareMarks("in_post", true) |
    dualQualifiedMarks(question) |
    kindergartenMarks({ ...question, wasTrained }) |
    shareMarks("portfolio", hasPortfolio()) |
    (hours === "unknown" ? markOf("hours_completion", "unknown") : 0) |
    (typeof registration === "string" ? outcomeMarks("registered", registration) : 0)
  return {
    marks,
    hours: typeof hours === "string" ? null : hours,
    registration: typeof registration === "string" ? null : registration,
    isInFull: hours === "weighed",
  }
}

/** Recognised hours of the days asked for, each training once, in tenths; 0 where nothing is asked. */
export interface Sums {
  readonly totalTenths: number
  readonly concentratedTenths: number
  readonly registrationTenths: number
}

/** What she counts for with these sums. */
export function settledBy({ marks, hours, registration }: AskedOfPerson, sums: Sums): Marks {
  const isRegistered = registration !== null && sums.registrationTenths >= registration.requiredTenths
  return (
    marks |
    (hours === null ? 0 : shareMarks("hours_completion", areHoursEnough(hours, sums))) |
    (registration === null ? 0 : outcomeMarks("registered", isRegistered ? registration.reached : registration.below))
  )
}
