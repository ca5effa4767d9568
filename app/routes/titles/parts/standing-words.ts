import type { Standing } from "~/features/title-rounds/round-page"
import type { Translator } from "~/platform/i18n/translate"

/** Whether she may apply and what stands against it, in one sentence. */
export function standingInWords(standing: Standing, { t, label }: Translator): string {
  const separator = t("layout.list_separator")
  switch (standing.kind) {
    case "may_apply":
      return t("titles.standing.may_apply", { title: label("title", standing.title), posts: standing.posts })
    case "may_apply_marked":
      return t("titles.standing.may_apply_marked", {
        title: label("title", standing.title),
        posts: standing.posts,
        missing: standing.missing.join(separator),
      })
    case "conditions":
      return t("titles.standing.conditions", {
        criteria: standing.failing.map((id) => label("applicationCriterion", id)).join(separator),
      })
    case "no_post":
      return t("titles.standing.no_post", { title: label("title", standing.title) })
    case "no_title":
      return t("titles.standing.no_title", { missing: standing.missing.join(separator) })
    case "not_concerned":
      return t("titles.standing.not_concerned")
  }
}
