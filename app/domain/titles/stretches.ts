/** Time told of by rows that may overlap: days count once. */
import { addMonths, type CivilDate, eve } from "../calendar/civil-date"
import { type ClosedPeriod, clipTo, fullMonths, type Period, unionOf } from "../calendar/period"

export interface Stretches {
  /** that were over before the day, earliest first */
  readonly ended: readonly ClosedPeriod[]
  /** first day of the stretch that still runs on the day; null = none does */
  readonly runningSince: CivilDate | null
}

/** The days of `periods` as known on `asOf`. An end on `asOf` or later is not yet an end. Stretches that adjoin are one. */
export function stretchesOn({ periods, asOf }: { periods: readonly Period[]; asOf: CivilDate }): Stretches {
  const all = unionOf(periods.flatMap((period) => clipTo(period, { startsOn: period.startsOn, endsOn: asOf }) ?? []))
  const running = all.find(({ endsOn }) => endsOn === asOf)
  return { ended: all.filter((stretch) => stretch !== running), runningSince: running?.startsOn ?? null }
}

/** Full months in all, the running stretch up to its last day `until`. */
export function monthsIn({ ended, runningSince }: Stretches, until: CivilDate): number {
  const months = ended.reduce((sum, stretch) => sum + fullMonths(stretch), 0)
  return runningSince === null ? months : months + fullMonths({ startsOn: runningSince, endsOn: until })
}

/** The last day of the month, counted from the stretch that runs, that makes `months` in all; null where none runs. */
export function monthsFullOn({ ended, runningSince }: Stretches, months: number): CivilDate | null {
  if (runningSince === null) return null
  return eve(addMonths(runningSince, months - monthsIn({ ended, runningSince: null }, runningSince)))
}
