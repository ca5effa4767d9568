/** The criteria of induction. Clauses: induction.hours, principal.hours. */
import type { CivilDate } from "../calendar/civil-date"
import { evidenceOf, hoursLacking } from "../hours/criteria"
import { phrase } from "../phrases"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { Criterion } from "../verdict"
import { remedyFor } from "./remedy"
import type { InductionCriterionId, Requirement } from "./requirement"

/** What is known of one of the two: its hours, that it does not concern her, or that a fact is missing. */
export type Known = Requirement | "not_concerned" | "unknown"

/** At least as many hours as required; a shortfall is undetermined, with nothing missing, while there are days left to earn them. */
export function inductionCriterion(about: { id: InductionCriterionId; known: Known; pack: PolicyPack; asOf: CivilDate }): Criterion {
  const { id, known, pack, asOf } = about
  const setting = id === "new-teacher-hours" ? pack.induction.hours : pack.induction.principalHours
  const blank = {
    id,
    required: null,
    actual: null,
    unit: "hours",
    clause: clauseOf(pack, setting),
    evidence: [],
    missing: [],
    remedy: null,
  } as const
  if (known === "not_concerned") return { ...blank, outcome: "not_applicable" }
  if (known === "unknown") return { ...blank, outcome: "undetermined", ...missingFact(id) }
  const missingHours = hoursLacking({ required: known.requiredHours, actual: known.hours })
  const running = asOf <= known.period.endsOn
  return {
    ...blank,
    outcome: missingHours === 0 ? "met" : running ? "undetermined" : "not_met",
    required: known.requiredHours,
    actual: known.hours,
    evidence: known.counted.map(evidenceOf),
    remedy: remedyFor({ id, missingHours, until: known.period.endsOn, asOf }),
  }
}

function missingFact(id: InductionCriterionId) {
  return id === "new-teacher-hours"
    ? { missing: ["从教起始年月"], remedy: phrase("induction.remedy.record_teaching_since", {}) }
    : { missing: ["岗位类别"], remedy: phrase("induction.remedy.record_post_kind", {}) }
}
