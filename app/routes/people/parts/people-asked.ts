import type { PeopleFilter, PeoplePage } from "~/features/people/people-page"
import type { Translator } from "~/platform/i18n/translate"

/** What was asked for, in words: an empty list repeats it. */
export function askedInWords({ filter, schools }: Pick<PeoplePage, "filter" | "schools">, { t, label }: Translator): string {
  const { q, school, stage, subject, status, standing }: PeopleFilter = filter
  const schoolName = schools?.find(({ code }) => code === school)?.name ?? school
  const parts = [
    q && t("people.asked.q", { value: q }),
    school && schoolName,
    stage && label("stage", stage),
    subject,
    status && label("employmentStatus", status),
    standing && t(`hours.standing.${standing}`),
  ].filter((part) => part !== "")
  return parts.join(t("layout.list_separator"))
}
