import type { HoursCompared } from "~/domain/scheduling/planned-hours"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** That a run's sessions take less or more time than its course has hours: said before it is announced and before it is closed, and no obstacle to either. */
export function HoursWarning({ hours: { differs, plannedMinutes, plannedHours, courseHours } }: { hours: HoursCompared }) {
  const { t } = useTranslate()
  if (differs === null) return null
  const values = { minutes: plannedMinutes, planned: formatNumber(plannedHours), course: formatNumber(courseHours) }
  return (
    <p id="hours-differ" className="mb-4 max-w-prose rounded border-l-4 border-warn bg-warn-soft p-4">
      <span className="font-medium">{t("runs.hours_differ")}</span> {t(`runs.hours_are.${differs}`, values)}{" "}
      {t("runs.hours_credited", values)}
    </p>
  )
}
