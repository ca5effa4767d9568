import { useTranslate } from "~/platform/i18n/context"
import { useAmounts } from "../amounts"
import { EmptyState } from "../table/empty-state"
import { ChoiceLinks } from "../ui/choice-links"
import type { CycleTab } from "./cycle-tabs"
import { fateOf, type LedgerEntry, sumHours } from "./hours-view"
import { LedgerYear } from "./ledger-year"

export type LedgerFilter = "all" | "counted" | "uncounted" | "elsewhere"
const FILTERS: readonly LedgerFilter[] = ["all", "counted", "uncounted", "elsewhere"]

export interface LedgerProps {
  entries: readonly LedgerEntry[]
  cycle: CycleTab
  filter: LedgerFilter
  /** the address that shows a filter */
  addressOf: (filter: LedgerFilter) => string
  /** every year stands open, for paper */
  unfolded?: boolean
}

const keeps = (filter: LedgerFilter) => (entry: LedgerEntry) => filter === "all" || fateOf(entry) === filter

/** Every recorded entry by year, the newest first: what of it counted, and why the rest did not. Years of other cycles stand folded. */
export function Ledger({ entries, cycle, filter, addressOf, unfolded = false }: LedgerProps) {
  const { t } = useTranslate()
  if (entries.length === 0) return <EmptyState title={t("hours.ledger_empty")} next={t("hours.ledger_empty_next")} />
  const shown = entries.filter(keeps(filter))
  const years = [...new Set(shown.map(({ endsOn }) => endsOn.slice(0, 4)))].sort().reverse()
  const [from, to] = [cycle.startsOn.slice(0, 4), cycle.endsOn.slice(0, 4)]
  const isOpen = (year: string) => unfolded || filter !== "all" || (year >= from && year <= to)
  const choices = FILTERS.map((choice) => ({ choice, count: entries.filter(keeps(choice)).length })).filter(
    ({ choice, count }) => choice !== "elsewhere" || count > 0,
  )
  return (
    <div>
      <ChoiceLinks
        label={t("hours.ledger_filter")}
        choices={choices.map(({ choice, count }) => ({
          key: choice,
          to: addressOf(choice),
          text: t(`hours.ledger_${choice}`, { count }),
          chosen: choice === filter,
        }))}
      />
      <div className="mt-3">
        {shown.length === 0 && <p className="py-4 text-muted">{t(`hours.ledger_no_${filter}`)}</p>}
        {years.map((year) => (
          <LedgerYear key={year} year={year} entries={shown.filter(({ endsOn }) => endsOn.startsWith(year))} open={isOpen(year)} />
        ))}
      </div>
      <LedgerTotal entries={entries} />
    </div>
  )
}

function LedgerTotal({ entries }: { entries: readonly LedgerEntry[] }) {
  const { t } = useTranslate()
  const { amount } = useAmounts()
  const lost = (fate: "uncounted" | "elsewhere") =>
    sumHours(entries.filter((entry) => fateOf(entry) === fate).map(({ recorded, counted }) => recorded - counted))
  const values = {
    recorded: amount(sumHours(entries.map(({ recorded }) => recorded))),
    counted: amount(sumHours(entries.map(({ counted }) => counted))),
    uncounted: amount(lost("uncounted")),
    elsewhere: amount(lost("elsewhere")),
  }
  return <p className="mt-4 font-medium">{t("hours.ledger_total", values)}</p>
}
