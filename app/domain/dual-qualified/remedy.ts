/** What she could do to be certified as dual-qualified. */
import { phrase } from "../phrases"
import type { Outcome, Phrase } from "../verdict"

/** Of who has no certification in force: `application` is the outcome of the conditions for applying. */
export function recognitionRemedy({ application }: { application: Outcome }): Phrase {
  return phrase(application === "met" ? "dual_qualified.remedy.apply" : "dual_qualified.remedy.complete", {})
}

/** null where at least one skill certificate has been issued. */
export function skillCertificateRemedy({ issued }: { issued: number }): Phrase | null {
  return issued > 0 ? null : phrase("dual_qualified.remedy.skill_certificate", {})
}
