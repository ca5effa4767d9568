import { RUNNING_RULES, SOON_DAYS, type StandingsPage } from "~/features/desk/standings-page"
import type { Translator } from "~/platform/i18n/translate"
import { outcomeInWords } from "./standing-tag"

/** What was asked for, in words: an empty list repeats it. */
export function askedInWords(
  { rule, filter, schools }: Pick<StandingsPage, "rule" | "filter" | "schools">,
  translator: Translator,
): string {
  const { t, label } = translator
  const { q, school, stage, subject, outcome, due } = filter
  const schoolName = schools?.find(({ code }) => code === school)?.name ?? school
  const parts = [
    q && t("people.asked.q", { value: q }),
    school && schoolName,
    stage && label("stage", stage),
    subject,
    due && t(`desk.due.${due}`, { days: SOON_DAYS }),
    outcome && outcomeInWords(rule, outcome, translator),
  ].filter((part) => part !== "")
  return parts.join(t("layout.list_separator"))
}

/** What a list without anybody says: of whom none was found. */
export function emptyInWords({ rule, filter }: Pick<StandingsPage, "rule" | "filter">, { t }: Translator): string {
  if (filter.outcome === "met") return t(`desk.empty_met.${rule}`)
  return t(filter.outcome === "undetermined" && !RUNNING_RULES.includes(rule) ? "desk.empty_undetermined" : "desk.empty")
}
