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
  const minutes = new Map<string, number>()
  for (const { runNumber, trainerIds, venueId, on, startsMinute, endsMinute } of schedule.sessions) {
    const site = venueId === null ? null : (schedule.venues.get(venueId)?.site ?? null)
    const participants = new Set(schedule.runs.get(runNumber)?.participantIds)
    for (const id of participants) addMinutes(minutes, weekKey(id, on), endsMinute - startsMinute)
    const trainers = trainerIds.flatMap((id) => schedule.trainers.get(id)?.teacherId ?? [])
    for (const id of new Set([...participants, ...trainers])) push(entries, `person ${id}`, { on, startsMinute, endsMinute, site })
  }
  return diary({ entries, minutes, limits: schedule.limits })
}

interface Held {
  readonly entries: Map<Taken, readonly Entry[]>
  /** person and week → minutes of sessions */
  readonly minutes: Map<string, number>
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
      return length <= most && series.days.every((on) => (minutes.get(weekKey(teacherId, on)) ?? 0) + length <= most)
    },
    take(who, series, site) {
      for (const on of series.days) push(entries, who, { on, startsMinute: series.startsMinute, endsMinute: series.endsMinute, site })
    },
    burden(teacherId, series) {
      for (const on of series.days) addMinutes(minutes, weekKey(teacherId, on), series.endsMinute - series.startsMinute)
    },
    continued: () => diary({ entries: new Map(entries), minutes: new Map(minutes), limits }),
  }
}

function isTooFar(entry: Entry, { series, site, travelMinutes }: { series: Series; site: string | null; travelMinutes: number }): boolean {
  if (site === null || entry.site === null || site === entry.site) return false
  return Math.max(series.startsMinute - entry.endsMinute, entry.startsMinute - series.endsMinute) < travelMinutes
}

const weekKey = (teacherId: number, on: CivilDate) => `${teacherId} ${mondayOf(on)}`

function addMinutes(minutes: Map<string, number>, key: string, more: number): void {
  minutes.set(key, (minutes.get(key) ?? 0) + Math.max(0, more))
}

/** Lists are never changed in place: a continued diary shares them. */
function push(entries: Map<Taken, readonly Entry[]>, who: Taken, entry: Entry): void {
  entries.set(who, [...(entries.get(who) ?? []), entry])
}
