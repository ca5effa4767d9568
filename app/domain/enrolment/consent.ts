import type { CivilDate } from "../calendar/civil-date"
import type { PlannedDay, ScheduleLimits } from "../scheduling/plan"
import { isTeachingDay } from "../scheduling/week"
import type { SessionAt } from "./conflicts"

/** Whether a run takes its participants out of class: one of its sessions starts while schools teach. */
export function takesClassTime({
  sessions,
  days,
  limits,
}: {
  readonly sessions: readonly SessionAt[]
  readonly days: ReadonlyMap<CivilDate, PlannedDay>
  readonly limits: Pick<ScheduleLimits, "teachingDayUntilHour" | "vacationMonths">
}): boolean {
  const { teachingDayUntilHour, vacationMonths } = limits
  return sessions.some(
    ({ on, startsMinute }) => startsMinute < teachingDayUntilHour * 60 && isTeachingDay({ on, day: days.get(on), vacationMonths }),
  )
}
