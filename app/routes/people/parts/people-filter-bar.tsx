import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import { PersonSearch } from "~/components/table/person-search"
import type { EmploymentStatus, Stage } from "~/domain/codes"
import type { PeopleFilter, PeoplePage } from "~/features/people/people-page"
import { useTranslate } from "~/platform/i18n/context"
import { isNarrowed } from "./people-address"

const STAGES: readonly Stage[] = [
  "preschool",
  "primary",
  "junior_secondary",
  "senior_secondary",
  "vocational",
  "special_education",
  "other",
]
const STATUSES: readonly EmploymentStatus[] = ["in_post", "retired", "resigned", "transferred_out"]

/** Whom the list shows: search first, then school, stage, subject, employment. */
export function PeopleFilterBar({ filter, schools, subjects }: { filter: PeopleFilter } & Pick<PeoplePage, "schools" | "subjects">) {
  const { t, label } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  const select = (name: "school" | "stage" | "subject" | "status", options: readonly { value: string; label: string }[]) => (
    <Select id={name} name={name} label={t(`people.filter.${name}`)} defaultValue={filter[name]} options={[all, ...options]} />
  )
  return (
    <FilterBar clearTo="/people" active={isNarrowed(filter)} search={<PersonSearch value={filter.q} />}>
      {schools !== null &&
        select(
          "school",
          schools.map(({ code, name }) => ({ value: code, label: name })),
        )}
      {select(
        "stage",
        STAGES.map((stage) => ({ value: stage, label: label("stage", stage) })),
      )}
      {select(
        "subject",
        subjects.map((subject) => ({ value: subject, label: subject })),
      )}
      {select(
        "status",
        STATUSES.map((status) => ({ value: status, label: label("employmentStatus", status) })),
      )}
      {filter.standing !== "" && <input type="hidden" name="standing" value={filter.standing} />}
      {filter.sort !== "name" && <input type="hidden" name="sort" value={filter.sort} />}
    </FilterBar>
  )
}
