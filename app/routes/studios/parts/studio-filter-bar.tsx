import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import type { DesignationLevel } from "~/domain/codes"
import type { StudioState, StudiosPage } from "~/features/studios/studio-page"
import { useTranslate } from "~/platform/i18n/context"
import { isNarrowed } from "./studio-address"

const LEVELS: readonly DesignationLevel[] = ["municipal", "district", "school"]
const STATES: readonly StudioState[] = ["running", "past_cycle", "closed", "ahead"]

/** Which studios the directory shows: search first, then level, state and host school. The kinds are links above the list. */
export function StudioFilterBar({ filter, schools }: Pick<StudiosPage, "filter" | "schools">) {
  const { t, label } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  const select = (name: "level" | "state" | "school", title: string, options: readonly { value: string; label: string }[]) => (
    <Select id={name} name={name} label={title} defaultValue={filter[name]} options={[all, ...options]} />
  )
  return (
    <FilterBar
      clearTo="/studios"
      active={isNarrowed(filter)}
      search={
        <TextField
          id="q"
          name="q"
          type="search"
          label={t("studios.search")}
          defaultValue={filter.q}
          placeholder={t("studios.search_hint")}
          maxLength={60}
          autoComplete="off"
        />
      }
    >
      {select(
        "level",
        t("studios.column.level"),
        LEVELS.map((level) => ({ value: level, label: label("designationLevel", level) })),
      )}
      {select(
        "state",
        t("studios.column.state"),
        STATES.map((state) => ({ value: state, label: t(`studios.state.${state}`) })),
      )}
      {select(
        "school",
        t("studios.column.host"),
        schools.map(({ code, name }) => ({ value: code, label: name })),
      )}
      {filter.kind !== "" && <input type="hidden" name="kind" value={filter.kind} />}
    </FilterBar>
  )
}
