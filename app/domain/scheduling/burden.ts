/** The burden meter: how many hours of sessions are asked of one person, week by week. */
import type { CivilDate } from "../calendar/civil-date"
import type { PlannedSession, ScheduleLimits } from "./plan"
import { mondayOf } from "./week"

export interface BurdenOfWeek {
  /** the Monday of the ISO week */
  readonly weekOn: CivilDate
  readonly minutes: number
  readonly isOver: boolean
}

/** The weeks in which anything is asked, the first one first. Sessions ask for their whole length, whether or not hours are credited for it. */
export function burdenByWeek({
  sessions,
  weeklyHours,
}: {
  readonly sessions: readonly Pick<PlannedSession, "on" | "startsMinute" | "endsMinute">[]
  readonly weeklyHours: ScheduleLimits["weeklyHours"]
}): readonly BurdenOfWeek[] {
  const minutes = new Map<CivilDate, number>()
  for (const { on, startsMinute, endsMinute } of sessions) {
    const weekOn = mondayOf(on)
    minutes.set(weekOn, (minutes.get(weekOn) ?? 0) + Math.max(0, endsMinute - startsMinute))
  }
  return [...minutes]
    .map(([weekOn, asked]) => ({ weekOn, minutes: asked, isOver: asked > weeklyHours * 60 }))
    .sort((a, b) => (a.weekOn < b.weekOn ? -1 : 1))
}
