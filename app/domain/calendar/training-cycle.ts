/** Which 五年周期 does a day belong to? The number of years and the anchor are the policy pack's. */
import { addYears, type CivilDate, eve, firstDayOfYear, yearOf } from "./civil-date"
import { type ClosedPeriod, contains } from "./period"

/** The cycle of whole calendar years that contains `on`: with anchor 2021 and 5 years, 2021-01-01 to 2025-12-31 and every five years before and after. */
export function fixedCycle({ anchorYear, years, on }: { anchorYear: number; years: number; on: CivilDate }): ClosedPeriod {
  const startYear = anchorYear + Math.floor((yearOf(on) - anchorYear) / years) * years
  return { startsOn: firstDayOfYear(startYear), endsOn: eve(firstDayOfYear(startYear + years)) }
}

/** The cycle that runs `years` from a person's own registration; null where `on` lies outside it: a lapsed registration starts no further cycle. */
export function individualCycle(cycle: { registeredOn: CivilDate; years: number; on: CivilDate }): ClosedPeriod | null {
  const period = { startsOn: cycle.registeredOn, endsOn: eve(addYears(cycle.registeredOn, cycle.years)) }
  return contains(period, cycle.on) ? period : null
}
