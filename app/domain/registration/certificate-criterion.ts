/** The criterion of holding a valid certificate, as tiers, titles and the dual-qualified have it. */
import { addDays, type CivilDate } from "../calendar/civil-date"
import { plainCriterion } from "../criterion"
import type { TeacherFacts } from "../facts"
import { phrase } from "../phrases"
import type { ClauseRef, Criterion } from "../verdict"
import { isValidOn } from "./valid-certificate"

/** `certificate`: met while one is valid; evidence is the valid ones, or else all that had been issued. */
export function certificateCriterion(about: { facts: TeacherFacts; asOf: CivilDate; clause: ClauseRef }): Criterion {
  const { facts, asOf, clause } = about
  const issued = facts.certificates.filter(({ issuedOn }) => issuedOn <= asOf)
  const valid = issued.filter((certificate) => isValidOn(certificate, asOf))
  return plainCriterion({
    id: "certificate",
    outcome: valid.length > 0 ? "met" : "not_met",
    clause,
    evidence: (valid.length > 0 ? valid : issued).map(({ evidence }) => evidence),
    remedy: valid.length > 0 ? null : phrase(issued.length > 0 ? "certificate.remedy.register" : "certificate.remedy.obtain", {}),
  })
}

/** The days after `asOf` on which a certificate becomes valid or stops being so. */
export function certificateChanges({ facts, asOf }: { facts: TeacherFacts; asOf: CivilDate }): readonly CivilDate[] {
  return facts.certificates
    .flatMap(({ issuedOn, registeredUntil }) => [issuedOn, ...(registeredUntil === null ? [] : [addDays(registeredUntil, 1)])])
    .filter((date) => date > asOf)
}
