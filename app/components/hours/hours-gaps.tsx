import { useTranslate } from "~/platform/i18n/context"
import { useAmounts } from "../amounts"
import { Icon } from "../ui/icon"
import type { CycleTab } from "./cycle-tabs"
import type { HoursVerdict } from "./hours-view"

/** What is still missing, kind by kind, and what to do about it; that nothing is missing is said too. */
export function HoursGaps({ verdict, cycle, monthsLeft }: { verdict: HoursVerdict; cycle: CycleTab; monthsLeft: number | null }) {
  const { t, has } = useTranslate()
  const { amount, figure, say } = useAmounts()
  if (verdict.outcome === "met") return <p>{t("hours.missing_none")}</p>
  const rate = cycle.running && monthsLeft !== null && monthsLeft > 1 ? (verdict.figures?.remaining ?? 0) / monthsLeft : 0
  return (
    <ul className="grid gap-4">
      {verdict.criteria.map(({ id, outcome, required, actual, remedy }) => {
        const name = `verdict.criterion.${id}`
        const lacking = required !== null && actual !== null ? Math.max(0, required - actual) : null
        // once the cycle is over, nothing can be done within it
        const closed = { key: "hours.remedy.closed", values: { missing: lacking ?? 0, until: cycle.endsOn } }
        const todo = remedy !== null && !cycle.running && lacking !== null ? closed : remedy
        return (
          <li key={id} className="grid grid-cols-[1.75rem_1fr]">
            <Icon
              name={outcome === "met" ? "check" : outcome === "undetermined" ? "question" : "up"}
              className={`mt-[0.15em] h-5 w-5 ${outcome === "met" ? "text-good" : outcome === "undetermined" ? "text-warn" : "text-accent"}`}
            />
            <div>
              <p className="flex flex-wrap justify-between">
                <span className="mr-3 font-medium">{has(name) ? t(name) : id}</span>
                {actual !== null && required !== null && (
                  <span className="text-muted">
                    {t("hours.actual_of_required", { actual: figure(actual), required: figure(required) })}
                  </span>
                )}
              </p>
              {lacking !== null && (
                <p className={lacking > 0 ? "text-lg font-semibold" : "text-muted"}>
                  {lacking > 0 ? t("hours.lacking", { amount: amount(lacking) }) : t("hours.enough")}
                </p>
              )}
              {todo !== null && <p className="text-sm text-muted">{say(todo)}</p>}
              {id === "total-hours" && rate > 0 && (
                <p className="text-sm text-muted">{t("hours.rate", { amount: amount(Math.ceil(rate * 10) / 10) })}</p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
