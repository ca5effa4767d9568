import type { ScheduleDay } from "~/features/training/schedule/schedule-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { useWeekdayWords } from "./weekday-words"

/** The head of a day's column; what the college's calendar says of the day stands in it. */
export function DayHead({ day, isWeekdayOnly = false }: { day: ScheduleDay; isWeekdayOnly?: boolean }) {
  const { t, locale } = useTranslate()
  const dayName = useWeekdayWords()
  return (
    <th
      scope="col"
      className={`border border-line p-2 text-left font-medium ${day.isToday && !isWeekdayOnly ? "bg-accent-soft text-accent" : ""}`}
    >
      {dayName(day.weekday)}
      {!isWeekdayOnly && (
        <>
          <span className="block whitespace-nowrap text-muted">{formatDate(day.on, locale)}</span>
          {day.kind !== null && (
            <span className="block font-normal text-warn">
              {t(`resources.day.${day.kind}`)} {day.name}
            </span>
          )}
        </>
      )}
    </th>
  )
}
