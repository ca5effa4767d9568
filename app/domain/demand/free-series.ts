/** Which series a room and a trainer could hold as the schedule stands, without any conflict, hard or soft. Asked often, judged once. */
import { conflictsOf } from "../scheduling/conflicts"
import type { SchedulePlan } from "../scheduling/plan"
import { indexSchedule } from "../scheduling/schedule-index"
import type { Series } from "./series"

/** `trainerId` null = the room alone; `venueId` null = online. */
export type FreeSeries = (series: Series, venueId: number | null, trainerId: number | null) => boolean

/** Nobody but the trainer is at a suggested session yet: participants are looked at one by one. */
export function freeSeries(schedule: SchedulePlan): FreeSeries {
  const index = indexSchedule(schedule)
  const known = new WeakMap<Series, Map<string, boolean>>()
  return (series, venueId, trainerId) => {
    const ofSeries = known.get(series) ?? new Map<string, boolean>()
    known.set(series, ofSeries)
    const key = `${venueId} ${trainerId}`
    const before = ofSeries.get(key)
    if (before !== undefined) return before
    const { startsMinute, endsMinute, days } = series
    const session = {
      key: SUGGESTED,
      runNumber: SUGGESTED,
      startsMinute,
      endsMinute,
      venueId,
      trainerIds: trainerId === null ? [] : [trainerId],
    }
    const isFree = days.every((on) => conflictsOf(index, { ...session, on }).length === 0)
    ofSeries.set(key, isFree)
    return isFree
  }
}

/** No run and no session is called so. */
const SUGGESTED = " suggested"
