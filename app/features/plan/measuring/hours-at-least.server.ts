import { type DaysOfPerson, sumHours } from "#db/queries/indicators/hours-sums"
import { listYearlyCredits, type YearlyCredits } from "#db/queries/indicators/yearly-credits"
import { type CivilDate, earlierOf, eve, firstDayOfYear, laterOf, yearOf } from "~/domain/calendar/civil-date"
import { fixedCycleOf } from "~/domain/hours/cycle"
import type { HoursAsked } from "~/domain/indicators/tallied/hours-asked"
import { choosePack, policyRef } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"

interface Asked {
  readonly districtId: string
  readonly fromId: number
  readonly untilId: number
  readonly asOf: CivilDate
  readonly packs: readonly PolicyPack[]
  /** whose hours are asked, and what */
  readonly people: readonly { readonly teacherId: number; readonly hours: HoursAsked }[]
}

/** Tenths of an hour; `isExact`: the standing is of the very day. */
export interface HoursAtLeast {
  readonly totalTenths: number
  readonly concentratedTenths: number
  readonly isExact: boolean
}

/**
 * What the rule credits each person on the day at the least, from the standing of the same cycle that was judged for the day or a later one: an
 * entry that was credited then has the most hours of its training, and so it has among the fewer entries there were before. Of the year under
 * way its own entries count, if the standing credits every one of the whole year. Without a row where no standing tells.
 */
export async function hoursAtLeast({ people, packs, asOf, ...range }: Asked): Promise<ReadonlyMap<number, HoursAtLeast>> {
  const pack = choosePack({ packs, on: asOf })
  const cycle = pack && fixedCycleOf({ pack, on: asOf })
  if (pack === null || cycle === null) return new Map()
  const credits = await listYearlyCredits({ ...range, cycleStartsOn: cycle.startsOn, asOf, policy: policyRef(pack) })
  const told = people.flatMap(({ teacherId, hours }) => {
    const credited = credits.get(teacherId)
    return credited === undefined || credited.dutyStart !== hours.from ? [] : [{ teacherId, hours, credited }]
  })
  const year = yearOf(asOf)
  const firstOpenYear = isLastOfYear(asOf) ? year + 1 : year
  const open = told.filter(
    ({ hours, credited }) =>
      firstOpenYear === year && credited.judgedOn !== asOf && tenthsBefore(credited, firstOpenYear) < hours.expectedTenths,
  )
  const days = open.map((each) => thisYear({ ...each, asOf }))
  const sums = await sumHours({ districtId: range.districtId, days, concentrated: NO_KINDS })
  const thisYearOf = new Map(
    open.flatMap(({ teacherId, credited }, at) => {
      const { totalTenths = 0, registrationTenths: wholeYear = 0 } = sums[at] ?? {}
      return wholeYear === tenthsIn(credited, year) ? [[teacherId, totalTenths] as const] : []
    }),
  )
  return new Map(
    told.map(({ teacherId, credited }) => {
      const isExact = credited.judgedOn === asOf
      const totalTenths = tenthsBefore(credited, isExact ? year + 1 : firstOpenYear) + (thisYearOf.get(teacherId) ?? 0)
      return [teacherId, { totalTenths, concentratedTenths: isExact ? Math.round(credited.concentrated * 10) : 0, isExact }]
    }),
  )
}

const NO_KINDS = { levels: [], deliveries: [] } as const

function isLastOfYear(date: CivilDate): boolean {
  return eve(firstDayOfYear(yearOf(date) + 1)) === date
}

/** `hours`: the year's days up to the day; `registration`: all of them that the standing knows. */
function thisYear(of: { teacherId: number; hours: HoursAsked; credited: YearlyCredits; asOf: CivilDate }): DaysOfPerson {
  const { teacherId, hours, credited, asOf } = of
  const from = laterOf(hours.from, firstDayOfYear(yearOf(asOf)))
  const yearEnd = eve(firstDayOfYear(yearOf(asOf) + 1))
  return {
    teacherId,
    hours: { from, until: asOf },
    registration: { from, until: earlierOf(earlierOf(credited.dutyEnd, credited.judgedOn), yearEnd) },
  }
}

function tenthsIn({ byYear }: YearlyCredits, year: number): number {
  return Math.round((byYear[year] ?? 0) * 10)
}

/** Credited in the years before `year`. */
function tenthsBefore({ byYear }: YearlyCredits, year: number): number {
  return Object.entries(byYear).reduce((sum, [each, hours]) => (Number(each) < year ? sum + Math.round(hours * 10) : sum), 0)
}
