/** A series of weekly sessions: the days on which it can be held. */
import { addDays, type CivilDate } from "../calendar/civil-date"
import type { PlannedDay } from "./plan"

export interface Series {
  readonly firstOn: CivilDate
  /** how many sessions it has */
  readonly count: number
  /** it goes on no further than this day */
  readonly untilOn: CivilDate
  readonly days: ReadonlyMap<CivilDate, PlannedDay>
}

/** The first `count` days in steps of a week that are no holiday and no exam day, and those that were left out for being one. */
export function weeklySeries({ firstOn, count, untilOn, days }: Series): {
  readonly held: readonly CivilDate[]
  readonly skipped: readonly CivilDate[]
} {
  const held: CivilDate[] = []
  const skipped: CivilDate[] = []
  for (let on = firstOn; held.length < count && on <= untilOn; on = addDays(on, 7)) {
    const kind = days.get(on)?.kind
    if (kind === "holiday" || kind === "exam") skipped.push(on)
    else held.push(on)
  }
  return { held, skipped }
}
