import { Link } from "@remix-run/react"
import type { StateCounts } from "~/features/plan/report/plan-page"
import type { PromiseState } from "~/features/plan/report/promise-state"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { type PlanAsked, planAddress } from "./plan-address"
import { StateTag } from "./state-tag"

interface StateTilesProps {
  counts: StateCounts
  asked: PlanAsked
  states: readonly PromiseState[]
}

/** How many promises stand how: the page's first answer. Each number leads to those that it counts. */
export function StateTiles({ counts, asked, states }: StateTilesProps) {
  const { t } = useTranslate()
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
      {states.map((state) => (
        <li key={state} className={`keep rounded-lg border bg-surface p-4 ${asked.state === state ? "border-accent" : "border-line"}`}>
          <StateTag state={state} size="sm" />
          {counts[state] === 0 ? (
            <p className="mt-2 text-3xl font-semibold text-muted">0</p>
          ) : (
            <Link
              to={planAddress({ ...asked, state: asked.state === state ? "" : state })}
              preventScrollReset
              aria-label={t("plan.tile", { state: t(`plan.state.${state}`), count: formatNumber(counts[state]) })}
              aria-current={asked.state === state ? "true" : undefined}
              className="mt-2 block min-h-target text-3xl font-semibold no-underline hover:text-accent"
            >
              {formatNumber(counts[state])}
            </Link>
          )}
          <p className="text-sm text-muted">{t(`plan.state_next.${state}`)}</p>
        </li>
      ))}
    </ul>
  )
}
