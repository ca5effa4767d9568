import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import { PersonSearch } from "~/components/table/person-search"
import type { Stage } from "~/domain/codes"
import { isDated, SOON_DAYS, type StandingsPage } from "~/features/desk/standings-page"
import { useTranslate } from "~/platform/i18n/context"
import { isNarrowed } from "./list-address"

const STAGES: readonly Stage[] = [
  "preschool",
  "primary",
  "junior_secondary",
  "senior_secondary",
  "vocational",
  "special_education",
  "other",
]

/** Whom the list shows: search first, then school, stage, subject, and the day where the rule has one. */
export function ListFilterBar({ rule, filter, schools, subjects }: Pick<StandingsPage, "rule" | "filter" | "schools" | "subjects">) {
  const { t, label } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  const select = (name: "school" | "stage" | "subject" | "due", title: string, options: readonly { value: string; label: string }[]) => (
    <Select id={name} name={name} label={title} defaultValue={filter[name]} options={[all, ...options]} />
  )
  return (
    <FilterBar clearTo={`/lists/${rule}`} active={isNarrowed(filter)} search={<PersonSearch value={filter.q} />}>
      {schools !== null &&
        select(
          "school",
          t("people.filter.school"),
          schools.map(({ code, name }) => ({ value: code, label: name })),
        )}
      {select(
        "stage",
        t("people.filter.stage"),
        STAGES.map((stage) => ({ value: stage, label: label("stage", stage) })),
      )}
      {select(
        "subject",
        t("people.filter.subject"),
        subjects.map((subject) => ({ value: subject, label: subject })),
      )}
      {isDated(rule) &&
        select("due", t(`desk.column.due.${rule}`), [
          { value: "soon", label: t("desk.due.soon", { days: SOON_DAYS }) },
          ...(rule === "title" ? [] : [{ value: "past", label: t("desk.due.past") }]),
        ])}
      {filter.outcome !== "" && <input type="hidden" name="outcome" value={filter.outcome} />}
      {filter.sort !== "name" && <input type="hidden" name="sort" value={filter.sort} />}
    </FilterBar>
  )
}
