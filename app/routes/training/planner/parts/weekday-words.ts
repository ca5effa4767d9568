import { useTranslate } from "~/platform/i18n/context"

const KEYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const

/** The name of a weekday by its number, 0 being Monday. */
export function useWeekdayWords(): (weekday: number) => string {
  const { t } = useTranslate()
  return (weekday) => t(`schedule.weekday.${KEYS[weekday] ?? "mon"}`)
}
