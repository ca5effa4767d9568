/** The criterion of being certified as dual-qualified. Clause: dual-qualified.term. */
import { plainCriterion } from "../criterion"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { Criterion, Outcome } from "../verdict"
import type { KnownCertification } from "./certification"
import { recognitionRemedy } from "./remedy"

/** `recognition`: met while a certification is in force; else evidence is the one that ran out last. */
export function recognitionCriterion(about: {
  inForce: KnownCertification | null
  expired: KnownCertification | null
  application: Outcome
  pack: PolicyPack
}): Criterion {
  const { inForce, expired, application, pack } = about
  const shown = inForce ?? expired
  return plainCriterion({
    id: "recognition",
    outcome: inForce === null ? "not_met" : "met",
    clause: clauseOf(pack, pack.dualQualified.termYears),
    evidence: shown === null ? [] : [shown.certification.evidence],
    remedy: inForce === null ? recognitionRemedy({ application }) : null,
  })
}
