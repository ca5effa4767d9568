import { Link } from "@remix-run/react"
import { useTranslate } from "~/platform/i18n/context"
import { useAmounts } from "../amounts"
import { EmptyState } from "../table/empty-state"
import type { LedgerEntry } from "./hours-view"
import { LedgerYear } from "./ledger-year"

export type LedgerFilter = "all" | "counted" | "uncounted"
export const LEDGER_FILTERS: readonly LedgerFilter[] = ["all", "counted", "uncounted"]

export interface LedgerProps {
  entries: readonly LedgerEntry[]
  filter: LedgerFilter
  /** the address that shows a filter */
  addressOf: (filter: LedgerFilter) => string
  /** every year stands open, for paper */
  unfolded?: boolean
}

const KEEPS: Readonly<Record<LedgerFilter, (entry: LedgerEntry) => boolean>> = {
  all: () => true,
  counted: ({ counted }) => counted > 0,
  uncounted: ({ counted, recorded }) => counted < recorded,
}

/** Every recorded entry by year, the newest first: what of it counted, and why the rest did not. */
export function Ledger({ entries, filter, addressOf, unfolded = false }: LedgerProps) {
  const { t } = useTranslate()
  const { amount } = useAmounts()
  if (entries.length === 0) return <EmptyState title={t("hours.ledger_empty")} next={t("hours.ledger_empty_next")} />
  const shown = entries.filter(KEEPS[filter])
  const years = [...new Set(shown.map(({ endsOn }) => endsOn.slice(0, 4)))].sort().reverse()
  const sum = (of: (entry: LedgerEntry) => number) => entries.reduce((total, entry) => total + Math.round(of(entry) * 10), 0) / 10
  const [recorded, counted] = [sum((entry) => entry.recorded), sum((entry) => entry.counted)]
  return (
    <div>
      <nav aria-label={t("hours.ledger_filter")} className="cluster mb-3 print:hidden">
        {LEDGER_FILTERS.map((choice) => (
          <Link
            key={choice}
            to={addressOf(choice)}
            preventScrollReset
            aria-current={choice === filter ? "true" : undefined}
            className={`inline-flex min-h-target items-center rounded border px-3 text-sm no-underline ${
              choice === filter
                ? "border-accent bg-accent-soft font-medium text-accent"
                : "border-edge bg-surface text-ink hover:border-accent"
            }`}
          >
            {t(`hours.ledger_${choice}`, { count: entries.filter(KEEPS[choice]).length })}
          </Link>
        ))}
      </nav>
      {shown.length === 0 && (
        <p className="py-4 text-muted">{t("hours.ledger_empty_filter", { filter: t(`hours.ledger_${filter}`, { count: 0 }) })}</p>
      )}
      {years.map((year, at) => (
        <LedgerYear key={year} year={year} entries={shown.filter(({ endsOn }) => endsOn.startsWith(year))} open={unfolded || at < 2} />
      ))}
      <p className="mt-4 font-medium">
        {t("hours.ledger_total", {
          recorded: amount(recorded),
          counted: amount(counted),
          uncounted: amount(Math.round((recorded - counted) * 10) / 10),
        })}
      </p>
    </div>
  )
}
