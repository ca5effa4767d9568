import { Link } from "@remix-run/react"
import { TextField } from "~/components/form/field"
import { FilterBar } from "~/components/table/filter-bar"
import type { SuggestionsPage } from "~/features/training/demand/demand-page"
import { useTranslate } from "~/platform/i18n/context"
import { suggestionsAddress } from "./demand-address"
import { type GroupChoices, GroupFilter } from "./group-filter"

/** What the planner decides before runs are suggested: for whom, how large, how many, within how many weeks; courses she left out. */
export function WishesForm({ page: { wishes, leftOut }, choices }: { page: SuggestionsPage; choices: GroupChoices }) {
  const { t } = useTranslate()
  const number = (name: "least" | "most" | "runs" | "weeks") => (
    <TextField
      id={`wish-${name}`}
      name={name}
      label={t(`suggestions.wish.${name}`)}
      defaultValue={String(wishes[name])}
      inputMode="numeric"
    />
  )
  return (
    <>
      <FilterBar
        clearTo="/demand/suggestions"
        active={[wishes.stage, wishes.subject, wishes.tier, wishes.school].some((value) => value !== "") || wishes.without.length > 0}
        search={number("most")}
      >
        {number("least")}
        {number("runs")}
        {number("weeks")}
        <GroupFilter group={wishes} choices={choices} />
        {wishes.without.map((course) => (
          <input key={course} type="hidden" name="without" value={course} />
        ))}
      </FilterBar>
      {leftOut.length > 0 && (
        <p className="mt-3">
          {t("suggestions.left_out")}
          {leftOut.map(({ number: course, name }) => (
            <Link
              key={course}
              to={suggestionsAddress({ ...wishes, without: wishes.without.filter((other) => other !== course) })}
              className="link ml-3 inline-flex min-h-target items-center"
            >
              {t("suggestions.take_back", { name })}
            </Link>
          ))}
        </p>
      )}
    </>
  )
}
