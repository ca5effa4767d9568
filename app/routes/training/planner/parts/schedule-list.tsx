import type { ScheduleDay, ScheduleItem } from "~/features/training/schedule/schedule-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { ScheduleCard } from "./schedule-card"
import { useWeekdayWords } from "./weekday-words"

/** The schedule on a phone: the days that have something, one under the other. */
export function ScheduleList({ days, items }: { days: readonly ScheduleDay[]; items: readonly ScheduleItem[] }) {
  const { locale } = useTranslate()
  const dayName = useWeekdayWords()
  return (
    <>
      {days
        .filter(({ on, name, isInside }) => isInside && (name !== null || items.some((item) => item.on === on)))
        .map(({ on, weekday, name }) => (
          <section key={on} aria-label={on} className="mb-4">
            <h3 className="border-b border-line pb-1 font-medium">
              {formatDate(on, locale)} {dayName(weekday)} {name !== null && <span className="text-muted">{name}</span>}
            </h3>
            <ul className="mt-2 grid gap-2">
              {items
                .filter((item) => item.on === on)
                .map((item) => (
                  <li key={item.id}>
                    <ScheduleCard item={item} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </>
  )
}
