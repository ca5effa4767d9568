/** When a course could be held: weekly sessions at one time of the day. */
import { addDays, type CivilDate } from "../calendar/civil-date"
import type { PlannedDay } from "../scheduling/plan"
import { MINUTES_AN_HOUR } from "../scheduling/planned-hours"
import { weeklySeries } from "../scheduling/recurrence"
import type { Wishes } from "./terms"

export interface Series {
  readonly startsMinute: number
  readonly endsMinute: number
  /** of its sessions, the first one first */
  readonly days: readonly CivilDate[]
}

export interface SessionsOfCourse {
  readonly times: number
  readonly minutes: number
}

/** Sessions end on the half hour. */
const STEP = 30

/** How many sessions a course takes, all of one length, none longer than is wished. */
export function sessionsOf({ hoursTenths }: { readonly hoursTenths: number }, { sessionMinutes }: Wishes): SessionsOfCourse {
  const whole = (hoursTenths / 10) * MINUTES_AN_HOUR
  const times = Math.max(1, Math.ceil(whole / sessionMinutes))
  return { times, minutes: Math.min(sessionMinutes, Math.ceil(whole / times / STEP) * STEP) }
}

/** Every series within the days that are wished, by day before those of an evening, the earliest first. Holidays and exam days are left out, the week after takes their place. */
export function seriesWithin({
  sessions: { times, minutes },
  wishes,
  days,
}: {
  readonly sessions: SessionsOfCourse
  readonly wishes: Wishes
  readonly days: ReadonlyMap<CivilDate, PlannedDay>
}): readonly Series[] {
  const { fromOn, untilOn, startsMinutes, eveningMinute } = wishes
  const found: Series[] = []
  const starts = [...startsMinutes].sort((a, b) => a - b).filter((minute) => minute + minutes <= 1440)
  for (let firstOn = fromOn; firstOn <= untilOn; firstOn = addDays(firstOn, 1)) {
    const { held } = weeklySeries({ firstOn, count: times, untilOn, days })
    if (held.length < times || held[0] !== firstOn) continue
    for (const startsMinute of starts) found.push({ startsMinute, endsMinute: startsMinute + minutes, days: held })
  }
  const isLate = ({ startsMinute }: Series) => startsMinute >= eveningMinute
  return [...found.filter((series) => !isLate(series)), ...found.filter(isLate)]
}
