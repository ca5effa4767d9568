/** What is known of one registration before its criteria are judged. */
import type { CivilDate } from "../calendar/civil-date"
import type { ClosedPeriod } from "../calendar/period"
import type { Appraisal, TeacherFacts } from "../facts"
import { type Requirement, requirementOf } from "../induction/requirement"
import type { PolicyPack } from "../policy/pack"
import { appraisalYears, certificatesIssuedBy, registeredUntil, registrationWindow } from "./window"

export interface KnownRegistration {
  readonly window: ClosedPeriod
  /** the years whose appraisals are asked for */
  readonly years: readonly number[]
  readonly hours: Requirement
  readonly isRunning: boolean
  /** the longest run of asked years 不合格, one after the other */
  readonly failedInARow: number
}

/** Why nothing is known: she has no certificate, or none with 注册有效期止. */
export type Unregistered = "no_certificate" | "until_unknown"

/** The registration that is looked at: that of the certificate with the latest 注册有效期止. */
export function registrationKnownOn(about: { facts: TeacherFacts; pack: PolicyPack; asOf: CivilDate }): KnownRegistration | Unregistered {
  const { facts, pack, asOf } = about
  const certificates = certificatesIssuedBy({ certificates: facts.certificates, asOf })
  if (certificates.length === 0) return "no_certificate"
  const until = registeredUntil(certificates)
  if (until === null) return "until_unknown"
  const { windowYears, hours } = pack.registration
  const window = registrationWindow({ until, years: windowYears.value })
  const years = appraisalYears({ facts, window, asOf })
  return {
    window,
    years,
    hours: requirementOf({ entries: facts.hours, period: window, topic: null, requiredHours: hours.value, asOf }),
    isRunning: asOf <= until,
    failedInARow: longestFailure({ appraisals: facts.appraisals, years }),
  }
}

/** `years` ascending; a year that is not among them, or has no row, breaks a run. */
export function longestFailure({ appraisals, years }: { appraisals: readonly Appraisal[]; years: readonly number[] }): number {
  const failed = new Set(appraisals.filter(({ result }) => result === "not_competent").map(({ year }) => year))
  let longest = 0
  let run = 0
  let previous: number | null = null
  for (const year of years) {
    run = failed.has(year) ? (previous === year - 1 ? run + 1 : 1) : 0
    previous = year
    longest = Math.max(longest, run)
  }
  return longest
}
