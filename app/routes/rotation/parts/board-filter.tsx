import { Select } from "~/components/form/select"
import { FilterBar } from "~/components/table/filter-bar"
import { PersonSearch } from "~/components/table/person-search"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { SEASON_MEMBER_STATES, type SeasonBoard } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { boardAddress } from "./board-address"

type Shown = Pick<SeasonBoard, "season" | "filter" | "schools" | "subjects">

/** Whom the board shows: a search, the school they come from, the subject. */
export function BoardFilterBar({ season, filter, schools, subjects }: Shown) {
  const { t } = useTranslate()
  const all = { value: "", label: t("layout.all") }
  return (
    <FilterBar
      clearTo={`/rotation/${season.schoolYear}`}
      active={Object.values(filter).some((value) => value !== "")}
      search={<PersonSearch value={filter.q} />}
    >
      {schools !== null && (
        <Select
          id="school"
          name="school"
          label={t("season.column.origin")}
          defaultValue={filter.school}
          options={[all, ...schools.map(({ code, name }) => ({ value: code, label: name }))]}
        />
      )}
      <Select
        id="subject"
        name="subject"
        label={t("people.filter.subject")}
        defaultValue={filter.subject}
        options={[all, ...subjects.map((subject) => ({ value: subject, label: subject }))]}
      />
      {filter.state !== "" && <input type="hidden" name="state" value={filter.state} />}
    </FilterBar>
  )
}

/** How many of the people asked for are at which step; each count leads to them. */
export function StateChoices({ season, filter, byState }: Pick<SeasonBoard, "season" | "filter" | "byState">) {
  const { t, label } = useTranslate()
  const all = Object.values(byState).reduce((sum, people) => sum + people, 0)
  const choice = (state: (typeof SEASON_MEMBER_STATES)[number] | "", words: string, count: number) => ({
    key: state || "all",
    to: boardAddress(season.schoolYear, { ...filter, state }),
    text: `${words} ${formatNumber(count)}`,
    chosen: filter.state === state,
  })
  const offered = SEASON_MEMBER_STATES.filter((state) => byState[state] > 0 || filter.state === state)
  return (
    <ChoiceLinks
      label={t("season.board.states")}
      choices={[
        choice("", t("layout.all"), all),
        ...offered.map((state) => choice(state, label("seasonMemberState", state), byState[state])),
      ]}
    />
  )
}
