import type { ShownCourse } from "~/features/training/catalogue/course-page"
import { useTranslate } from "~/platform/i18n/context"

/** Whom a course is for, in a line: tier, kind of post, stage and subject; of what is not said, all. */
export function useAudienceWords(): (audience: ShownCourse["audience"]) => string {
  const { t, label } = useTranslate()
  return ({ tiers, postKinds, stages, subjects }) => {
    const parts = [
      tiers.map((code) => label("tier", code)),
      postKinds.map((code) => label("postKind", code)),
      stages.map((code) => label("stage", code)),
      subjects,
    ].filter((words) => words.length > 0)
    return parts.length === 0 ? t("courses.for_all") : parts.map((words) => words.join(t("courses.or"))).join(" · ")
  }
}
