/** The one sentence that says how a registration stands. */
import type { RegistrationConclusion } from "../codes"
import { hoursLacking } from "../hours/criteria"
import { phrase } from "../phrases"
import type { Criterion, Phrase } from "../verdict"
import type { KnownRegistration, Unregistered } from "./known"

/** Of who is concerned but not registered, as far as is known. */
export function unregisteredSummary({ known, criteria }: { known: Unregistered; criteria: readonly Criterion[] }): Phrase {
  if (known === "no_certificate") return phrase("registration.summary.no_certificate", {})
  const isSanctioned = criteria.some(({ outcome }) => outcome === "not_met")
  return phrase(isSanctioned ? "registration.summary.sanctioned_until_unknown" : "registration.summary.until_unknown", {})
}

/** `missingYears`: those whose appraisals are not recorded; they are told before hours that may still be earned. */
export function registrationSummary(about: {
  known: KnownRegistration
  conclusion: RegistrationConclusion | null
  criteria: readonly Criterion[]
  missingYears: readonly number[]
}): Phrase {
  const { known, conclusion, criteria, missingYears } = about
  const until = known.window.endsOn
  if (conclusion === "failed") return phrase("registration.summary.failed", { count: known.failedInARow, until })
  if (conclusion === "deferred") {
    return phrase("registration.summary.deferred", { count: criteria.filter(({ outcome }) => outcome === "not_met").length, until })
  }
  if (conclusion === "passed") return phrase(known.isRunning ? "registration.summary.met" : "registration.summary.met_overdue", { until })
  if (missingYears.length > 0) return phrase("registration.summary.appraisals_unknown", { years: missingYears.join("、") })
  const { hours, requiredHours } = known.hours
  const missing = hoursLacking({ required: requiredHours, actual: hours })
  return phrase("registration.summary.running", { hours, required: requiredHours, missing, until })
}
