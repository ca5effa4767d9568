/** The time that a run's sessions take beside the hours of its course. What is credited are the course's hours, so that the two may differ: a planner is told. */

/** No clause says how long an hour of training is: sessions are planned, and weekly burdens counted, by the clock's. */
export const MINUTES_AN_HOUR = 60

export interface PlannedTime {
  readonly startsMinute: number
  readonly endsMinute: number
}

export interface HoursCompared {
  readonly courseHours: number
  readonly plannedMinutes: number
  readonly plannedHours: number
  /** whether the sessions take less or more than the course's hours; null: just as long, or none is planned */
  readonly differs: "less" | "more" | null
}

/** Compares to the minute: no difference is small enough not to be said. */
export function compareHours({
  courseTenths,
  sessions,
}: {
  readonly courseTenths: number
  readonly sessions: readonly PlannedTime[]
}): HoursCompared {
  const plannedMinutes = sessions.reduce((sum, { startsMinute, endsMinute }) => sum + endsMinute - startsMinute, 0)
  const courseMinutes = (courseTenths * MINUTES_AN_HOUR) / 10
  const differs = plannedMinutes < courseMinutes ? "less" : "more"
  return {
    courseHours: courseTenths / 10,
    plannedMinutes,
    plannedHours: Math.round((plannedMinutes / MINUTES_AN_HOUR) * 10) / 10,
    differs: sessions.length === 0 || plannedMinutes === courseMinutes ? null : differs,
  }
}
