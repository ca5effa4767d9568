import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import { PersonSearch } from "~/components/table/person-search"
import type { DesignationLevel, Tier } from "~/domain/codes"
import type { LadderListPage } from "~/features/tiers/ladder-page"
import { useTranslate } from "~/platform/i18n/context"
import { isNarrowed } from "./ladder-address"

const TIERS: readonly Tier[] = ["educator", "subject_leader", "subject_master", "backbone", "qualified"]
const LEVELS: readonly DesignationLevel[] = ["municipal", "district", "school"]

/** Whom the list shows: search first, then class, level, how near the next, the term, school and subject. */
export function LadderFilterBar({ filter, schools, subjects }: Pick<LadderListPage, "filter" | "schools" | "subjects">) {
  const { t, label } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  const select = (
    name: "tier" | "level" | "near" | "term" | "school" | "subject",
    options: readonly { value: string; label: string }[],
  ) => <Select id={name} name={name} label={t(`ladder.filter.${name}`)} defaultValue={filter[name]} options={[all, ...options]} />
  return (
    <FilterBar clearTo="/tiers/list" active={isNarrowed(filter)} search={<PersonSearch value={filter.q} />}>
      {select("tier", [
        ...TIERS.map((tier) => ({ value: tier, label: label("tier", tier) })),
        { value: "none", label: t("ladder.no_class") },
      ])}
      {select(
        "level",
        LEVELS.map((level) => ({ value: level, label: label("designationLevel", level) })),
      )}
      {select(
        "near",
        (["may_apply", "one_lacks"] as const).map((near) => ({ value: near, label: t(`ladder.near.${near}`) })),
      )}
      {select(
        "term",
        (["ending", "lapsed"] as const).map((term) => ({ value: term, label: t(`ladder.term.${term}`) })),
      )}
      {schools !== null &&
        select(
          "school",
          schools.map(({ code, name }) => ({ value: code, label: name })),
        )}
      {select(
        "subject",
        subjects.map((subject) => ({ value: subject, label: subject })),
      )}
      {filter.next !== "" && <input type="hidden" name="next" value={filter.next} />}
    </FilterBar>
  )
}
