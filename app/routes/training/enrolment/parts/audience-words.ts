import type { RunCard } from "~/features/training/enrolment/enrolment-page"
import type { Translator } from "~/platform/i18n/translate"

/** Whom a course is for, in words. */
export function audienceWords(audience: RunCard["audience"], { t, label }: Pick<Translator, "t" | "label">): string {
  const { tiers, postKinds, stages, subjects } = audience
  const groups = [
    tiers.map((tier) => label("tier", tier)),
    postKinds.map((kind) => label("postKind", kind)),
    stages.map((stage) => label("stage", stage)),
    subjects,
  ].filter((group) => group.length > 0)
  return groups.length === 0 ? t("catalogue.for_all") : groups.map((group) => group.join("、")).join(" · ")
}
