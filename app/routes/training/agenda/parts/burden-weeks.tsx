import { MiniBar } from "~/components/chart/mini-bar"
import type { AgendaWeek } from "~/features/training/agenda/agenda-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"

/** The burden meter: how many hours the coming weeks ask, beside what a week may ask. */
export function BurdenWeeks({ weeks, mostWeekly }: { weeks: readonly AgendaWeek[]; mostWeekly: number | null }) {
  const { t, locale } = useTranslate()
  return (
    <section aria-labelledby="burden" className="rounded-lg border border-line bg-surface p-4">
      <h2 id="burden" className="text-lg font-medium">
        {t("agenda.burden")}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {mostWeekly === null ? t("agenda.burden_no_limit") : t("agenda.burden_limit", { hours: formatNumber(mostWeekly) })}
      </p>
      <ul className="mt-3 grid gap-3">
        {weeks.map(({ weekOn, hours, isOver }, at) => (
          <li key={weekOn}>
            <p className="flex flex-wrap justify-between">
              <span>{at === 0 ? t("agenda.this_week") : t("agenda.week_of", { on: formatDate(weekOn, locale) })}</span>
              <span className="tabular-nums">
                {hours === 0 ? t("agenda.week_none") : t("agenda.week_hours", { hours: formatNumber(hours) })}
                {isOver && <strong className="ml-2 text-bad">{t("agenda.week_over")}</strong>}
              </span>
            </p>
            {mostWeekly !== null && <MiniBar value={hours} of={mostWeekly} tone={isOver ? "bad" : "accent"} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
