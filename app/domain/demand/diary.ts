/** Who and what is taken when, while a plan of suggestions grows. */
import type { CivilDate } from "../calendar/civil-date"
import type { SchedulePlan } from "../scheduling/plan"
import { mondayOf, overlap } from "../scheduling/week"
import type { Series } from "./series"

/** `site`: null = online */
interface Entry {
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  readonly site: string | null
}

/** A person, a room, or a trainer from outside. */
export type Taken = `person ${number}` | `venue ${number}` | `trainer ${number}`

export interface Diary {
  /** Whether somebody could be at every session there, and could get there from wherever she is before, and on to wherever she is after. */
  isFree(who: Taken, series: Series, site: string | null): boolean
  /** Whether no week would ask more of her than the limit, with this series. */
  isBearable(teacherId: number, series: Series): boolean
  take(who: Taken, series: Series, site: string | null): void
  /** Counts the series in her weeks. */
  burden(teacherId: number, series: Series): void
  /** A diary that begins with what this one holds, and leaves it as it is. */
  continued(): Diary
}

/** What the schedule asks of people: their own sessions, as participants and as trainers. Rooms and trainers are judged by their conflicts. */
export function diaryOf(schedule: SchedulePlan): Diary {
  const entries = new Map<Taken, readonly Entry[]>()
  const minutes: Weeks = new Map()
  for (const { runNumber, trainerIds, venueId, on, startsMinute, endsMinute } of schedule.sessions) {
    const site = venueId === null ? null : (schedule.venues.get(venueId)?.site ?? null)
    const participants = new Set(schedule.runs.get(runNumber)?.participantIds)
    for (const id of participants) addMinutes(minutes, { id, weekOn: mondayOf(on), more: endsMinute - startsMinute })
    const trainers = trainerIds.flatMap((id) => schedule.trainers.get(id)?.teacherId ?? [])
    for (const id of new Set([...participants, ...trainers])) push(entries, `person ${id}`, { on, startsMinute, endsMinute, site })
  }
  return diary({ entries, minutes, limits: schedule.limits })
}

/** person → Monday of a week → minutes of sessions */
type Weeks = Map<number, ReadonlyMap<CivilDate, number>>

interface Held {
  readonly entries: Map<Taken, readonly Entry[]>
  readonly minutes: Weeks
  readonly limits: Pick<SchedulePlan["limits"], "travelMinutes" | "weeklyHours">
}

function diary({ entries, minutes, limits }: Held): Diary {
  return {
    isFree(who, series, site) {
      const own = entries.get(who)
      if (own === undefined) return true
      const isInTheWay = (entry: Entry) => overlap(series, entry) || isTooFar(entry, { series, site, travelMinutes: limits.travelMinutes })
      return series.days.every((on) => own.every((entry) => entry.on !== on || !isInTheWay(entry)))
    },
    isBearable(teacherId, series) {
      const most = limits.weeklyHours * 60
      const length = series.endsMinute - series.startsMinute
      if (length > most) return false
      const own = minutes.get(teacherId)
      return own === undefined || weeksOf(series).every((weekOn) => (own.get(weekOn) ?? 0) + length <= most)
    },
    take(who, series, site) {
      for (const on of series.days) push(entries, who, { on, startsMinute: series.startsMinute, endsMinute: series.endsMinute, site })
    },
    burden(teacherId, series) {
      const more = series.endsMinute - series.startsMinute
      for (const weekOn of weeksOf(series)) addMinutes(minutes, { id: teacherId, weekOn, more })
    },
    continued: () => diary({ entries: new Map(entries), minutes: new Map(minutes), limits }),
  }
}

function isTooFar(entry: Entry, { series, site, travelMinutes }: { series: Series; site: string | null; travelMinutes: number }): boolean {
  if (site === null || entry.site === null || site === entry.site) return false
  return Math.max(series.startsMinute - entry.endsMinute, entry.startsMinute - series.endsMinute) < travelMinutes
}

const weeks = new WeakMap<Series, readonly CivilDate[]>()

/** The Mondays of its weeks, one for each session. */
function weeksOf(series: Series): readonly CivilDate[] {
  const known = weeks.get(series) ?? series.days.map(mondayOf)
  weeks.set(series, known)
  return known
}

function addMinutes(minutes: Weeks, { id, weekOn, more }: { id: number; weekOn: CivilDate; more: number }): void {
  const own = minutes.get(id)
  minutes.set(id, new Map(own).set(weekOn, (own?.get(weekOn) ?? 0) + Math.max(0, more)))
}

/** Lists are never changed in place: a continued diary shares them. */
function push(entries: Map<Taken, readonly Entry[]>, who: Taken, entry: Entry): void {
  entries.set(who, [...(entries.get(who) ?? []), entry])
}
