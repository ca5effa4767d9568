/** The criterion of enterprise practice (企业实践) for specialised-course teachers at vocational schools. Clause: title.enterprise-practice. */
import type { Title } from "../codes"
import { plainCriterion } from "../criterion"
import { type EnterprisePracticeFigures, evaluateEnterprisePractice } from "../enterprise-practice/evaluate"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { RuleQuestion } from "../question"
import type { Criterion, Verdict } from "../verdict"
import type { Application } from "./application"
import type { Ladder } from "./ladder"

/** The verdict of that rule on the same day, where the title asks it; null where it does not, or the rule does not concern her. */
export function practiceVerdict(
  about: RuleQuestion & { readonly pack: PolicyPack; readonly ladder: Ladder; readonly next: Title | null },
): Verdict<EnterprisePracticeFigures> | null {
  const { facts, packs, asOf, pack, ladder, next } = about
  if (ladder !== "vocational" || next === null || !pack.title.enterprisePracticeTitles.value.includes(next)) return null
  const verdict = evaluateEnterprisePractice({ facts, packs, asOf })
  return verdict.outcome === "not_applicable" ? null : verdict
}

/** `enterprise-practice`: as that rule says, with its days, evidence and remedy. */
export function practiceCriterion({ pack, practice }: Pick<Application, "pack" | "practice">): Criterion | null {
  if (practice === null) return null
  return plainCriterion({
    id: "enterprise-practice",
    outcome: practice.outcome,
    required: practice.figures?.required ?? null,
    actual: practice.figures?.days ?? null,
    unit: "days",
    clause: clauseOf(pack, pack.title.enterprisePracticeTitles),
    evidence: practice.criteria.flatMap(({ evidence }) => evidence),
    missing: practice.criteria.flatMap(({ missing }) => missing),
    remedy: practice.criteria.find(({ remedy }) => remedy !== null)?.remedy ?? null,
  })
}
