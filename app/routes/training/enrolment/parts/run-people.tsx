import { TextField } from "~/components/form/field"
import { Section } from "~/components/layout/page"
import { EmptyState } from "~/components/table/empty-state"
import { FilterBar } from "~/components/table/filter-bar"
import { Pagination } from "~/components/table/pagination"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { RUN_PEOPLE_STATES, type RunEnrolmentsPage } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"
import { EnrolmentTable } from "./enrolment-table"

const CHOICES = ["standing", "enrolled", "offered", "applied", "waitlisted", "refused", "gone"] as const

/** The people of a run, a page at a time; by what became of them, or by a name among many. */
export function RunPeople({ page, formToken }: { page: RunEnrolmentsPage; formToken: string }) {
  const { t } = useTranslate()
  const { run, filter, rows, isOver, counts } = page
  const everybody = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const isNarrowed = filter.q !== "" || filter.state !== ""
  const here = `/runs/${run.number}/enrolments`
  const address = (more: Readonly<Record<string, string>>) => {
    const asked = new URLSearchParams(Object.entries({ ...filter, ...more }).filter(([, value]) => value !== ""))
    return asked.size === 0 ? here : `${here}?${asked}`
  }
  return (
    <Section id="people" title={t("run_enrolments.people")}>
      {everybody > 0 && <States page={page} address={address} />}
      {(everybody > rows.length || isNarrowed) && (
        <FilterBar
          clearTo={here}
          active={isNarrowed}
          search={
            <TextField
              id="q"
              name="q"
              type="search"
              label={t("run_enrolments.search")}
              defaultValue={filter.q}
              maxLength={60}
              autoComplete="off"
            />
          }
        >
          {filter.state !== "" && <input type="hidden" name="state" value={filter.state} />}
        </FilterBar>
      )}
      {rows.length > 0 && (
        <div className="mt-4">
          <EnrolmentTable
            caption={t("run_enrolments.people")}
            rows={rows}
            formToken={isOver || filter.state === "gone" ? null : formToken}
          />
        </div>
      )}
      {rows.length === 0 && (
        <EmptyState
          title={t(everybody === 0 ? "run_enrolments.people_none" : "run_enrolments.none_found")}
          next={t(everybody === 0 ? "run_enrolments.people_none_next" : "run_enrolments.none_found_next")}
        />
      )}
      {(page.next !== null || page.previous !== null) && (
        <Pagination
          previous={page.previous && address({ before: page.previous })}
          next={page.next && address({ after: page.next })}
          status={t("run_enrolments.shown", { count: rows.length })}
        />
      )}
    </Section>
  )
}

interface StatesProps {
  page: RunEnrolmentsPage
  address: (more: Readonly<Record<string, string>>) => string
}

/** How many there are of each; each count leads to them. */
function States({ page, address }: StatesProps) {
  const { t } = useTranslate()
  const { counts, filter } = page
  const count = (choice: (typeof CHOICES)[number]) => RUN_PEOPLE_STATES[choice].reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  const asked = filter.state || "standing"
  const choices = CHOICES.filter((choice) => choice === "standing" || choice === asked || count(choice) > 0).map((choice) => ({
    key: choice,
    to: address({ state: choice === "standing" ? "" : choice }),
    text: `${t(`run_enrolments.choice.${choice}`)} ${count(choice)}`,
    chosen: asked === choice,
  }))
  return (
    <div className="mb-4">
      <ChoiceLinks label={t("nominations.column.state")} choices={choices} />
    </div>
  )
}
