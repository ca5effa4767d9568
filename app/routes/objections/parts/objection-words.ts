import type { ObjectionSummary } from "~/features/objections/objection-page"
import type { Translator } from "~/platform/i18n/translate"

/** Who answers. */
export function ownerInWords(
  { ownerRole, ownerSchoolName }: Pick<ObjectionSummary, "ownerRole" | "ownerSchoolName">,
  { t }: Pick<Translator, "t">,
): string {
  return t(`objections.owner.${ownerRole}`, { school: ownerSchoolName ?? t("objections.owner.school") })
}

/** Which criterion of which rule. */
export function contestedInWords({ rule, criterionId }: Pick<ObjectionSummary, "rule" | "criterionId">, { t, has }: Translator): string {
  const key = `verdict.criterion.${criterionId}`
  return t("objections.criterion_of", { rule: t(`verdict.rule.${rule}`), criterion: has(key) ? t(key) : criterionId })
}

/** How a case stands, and whose the next step is. */
export function stateInWords(summary: ObjectionSummary, translator: Translator): string {
  const { t } = translator
  if (summary.state !== "open") return t(`objections.state.${summary.state}`)
  if (summary.isEscalated) return t("objections.state.escalated")
  const owner = ownerInWords(summary, translator)
  return t(summary.isOverdue ? "objections.state.overdue" : "objections.state.open", { owner })
}
