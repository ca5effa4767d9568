import type { SuggestedRun } from "~/features/training/demand/demand-page"
import { useTranslate } from "~/platform/i18n/context"

/** Whom a suggested run is for, by what its course asks for; of what it does not, all. */
export function useWhom(): (audience: SuggestedRun["audience"]) => string {
  const { t, label } = useTranslate()
  return ({ tiers, postKinds, stages, subjects }) => {
    const parts = [
      stages.map((code) => label("stage", code)),
      subjects,
      tiers.map((code) => label("tier", code)),
      postKinds.map((code) => label("postKind", code)),
    ].filter((words) => words.length > 0)
    return parts.length === 0 ? t("courses.for_all") : parts.map((words) => words.join(t("courses.or"))).join(" · ")
  }
}
