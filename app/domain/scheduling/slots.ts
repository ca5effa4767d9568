/** "Find me a slot": where a session can stand without a hard conflict. */
import { addDays, type CivilDate } from "../calendar/civil-date"
import { type Conflict, isHard } from "./conflict"
import { conflictsOf } from "./conflicts"
import type { PlannedSession } from "./plan"
import { weeklySeries } from "./recurrence"
import type { ScheduleIndex } from "./schedule-index"
import { weekdayOf } from "./week"

export interface SlotSearch {
  /** of the session to be moved; a new one has a key that no session has */
  readonly key: string
  readonly runNumber: string
  readonly trainerIds: readonly number[]
  readonly minutes: number
  readonly from: CivilDate
  readonly until: CivilDate
  /** 0 Monday to 6 Sunday */
  readonly weekdays: readonly number[]
  /** it lies within these minutes of its day */
  readonly fromMinute: number
  readonly untilMinute: number
  /** rooms in the order in which they are preferred; null = online */
  readonly venueIds: readonly (number | null)[]
  /** how many sessions, a week apart: the slot must be free for each of them */
  readonly times: number
  readonly most: number
  /** of one day, so that there is a choice of days */
  readonly mostADay: number
}

export interface Slot {
  /** the first of its sessions */
  readonly session: PlannedSession
  /** of all of them: what a reason would be needed for */
  readonly soft: readonly Conflict[]
}

const STEP = 30

/**
 * The best free slots: fewest soft conflicts first, then the earliest, each start of a day once, in the room that is preferred among
 * those with the fewest. Whatever it offers, `conflictsOf` has nothing hard against, in none of its weeks.
 */
export function findSlots(index: ScheduleIndex, search: SlotSearch): readonly Slot[] {
  const { from, until, weekdays, fromMinute, untilMinute, minutes } = search
  const found: Slot[] = []
  for (let on = from; on <= until; on = addDays(on, 1)) {
    if (!weekdays.includes(weekdayOf(on))) continue
    for (let startsMinute = fromMinute; startsMinute + minutes <= untilMinute; startsMinute += STEP) {
      const best = bestRoom(index, search, { on, startsMinute })
      if (best !== null) found.push(best)
    }
  }
  return firstOfEachDay(
    found.sort((a, b) => a.soft.length - b.soft.length || inTime(a.session, b.session)),
    search,
  )
}

function firstOfEachDay(slots: readonly Slot[], { most, mostADay }: SlotSearch): readonly Slot[] {
  const ofDay = new Map<CivilDate, number>()
  const kept = slots.filter(({ session: { on } }) => {
    const before = ofDay.get(on) ?? 0
    ofDay.set(on, before + 1)
    return before < mostADay
  })
  return kept.slice(0, most)
}

function bestRoom(index: ScheduleIndex, search: SlotSearch, at: Pick<PlannedSession, "on" | "startsMinute">): Slot | null {
  const { key, runNumber, trainerIds, minutes, venueIds, times } = search
  const untilOn = index.plan.runs.get(runNumber)?.endsOn ?? at.on
  const { held } = times === 1 ? { held: [at.on] } : weeklySeries({ firstOn: at.on, count: times, untilOn, days: index.plan.days })
  if (held.length < times || held[0] !== at.on) return null
  let best: Slot | null = null
  for (const venueId of venueIds) {
    const session: PlannedSession = { key, runNumber, ...at, endsMinute: at.startsMinute + minutes, venueId, trainerIds }
    const conflicts = held.flatMap((on) => conflictsOf(index, { ...session, on }))
    if (conflicts.some(isHard)) continue
    if (conflicts.length === 0) return { session, soft: [] }
    if (best === null || conflicts.length < best.soft.length) best = { session, soft: conflicts }
  }
  return best
}

function inTime(a: PlannedSession, b: PlannedSession): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.startsMinute - b.startsMinute
}
