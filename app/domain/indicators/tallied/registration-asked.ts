/** What periodic registration asks of somebody on a day, before anything of her training is known. */
import { type CivilDate, earlierOf } from "../../calendar/civil-date"
import { contains } from "../../calendar/period"
import { choosePack } from "../../policy/choose"
import type { RuleQuestion } from "../../question"
import { applicabilityOf } from "../../registration/applicability"
import { registrationCriteria } from "../../registration/criteria"
import { registrationKnownOn } from "../../registration/known"
import { combineOutcomes, type Outcome } from "../../verdict"

/** The hours of these days decide, in tenths, repeats once: the outcome is `reached` from so many on, `below` else. */
export interface RegistrationAsked {
  readonly from: CivilDate
  readonly until: CivilDate
  readonly requiredTenths: number
  readonly reached: Outcome
  readonly below: Outcome
}

/** An outcome where no hours can change it; null = not in post. `facts` need no hours. */
export function registrationAsked({ facts, packs, asOf }: RuleQuestion): RegistrationAsked | Outcome | null {
  if (!facts.postings.some((posting) => contains(posting, asOf))) return null
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return "undetermined"
  const about = applicabilityOf({ facts, pack, asOf })
  if (about.kind !== "applies") return about.kind === "unknown" ? "undetermined" : "not_applicable"
  const withoutHours = { ...facts, hours: NO_HOURS }
  const known = registrationKnownOn({ facts: withoutHours, pack, asOf })
  const criteria = registrationCriteria({ facts: withoutHours, pack, asOf, known })
  const below = combineOutcomes(criteria)
  if (typeof known === "string") return below
  const reached = combineOutcomes(criteria.map((criterion) => (criterion.id === "registration-hours" ? MET : criterion)))
  if (reached === below) return below
  const { startsOn, endsOn } = known.window
  return { from: startsOn, until: earlierOf(endsOn, asOf), requiredTenths: known.hours.requiredHours * 10, reached, below }
}

const NO_HOURS = [] as const
const MET = { outcome: "met" } as const
