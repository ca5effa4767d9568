import type { CivilDate } from "~/domain/calendar/civil-date"
import { contains, fullMonths } from "~/domain/calendar/period"
import { schoolYearPeriod } from "~/domain/calendar/school-year"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { refuse } from "~/platform/errors"

/** From how many full months a rotation that begins on a day counts; null where no policy is in force then. */
export function creditMonthsOn({ packs, on }: { packs: readonly PolicyPack[]; on: CivilDate }): number | null {
  return choosePack({ packs, on })?.rotation.creditMonths.value ?? null
}

export interface Stay {
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
}

interface AboutStay extends Stay {
  readonly schoolYear: number
  readonly packs: readonly PolicyPack[]
  /** whether too few months to count are meant */
  readonly acceptShort: boolean
}

/** Refuses a stay that does not begin in the school year, ends before it begins, or, unless that is meant, is too short to count. */
export function checkStay({ startsOn, endsOn, schoolYear, packs, acceptShort }: AboutStay): void {
  const year = schoolYearPeriod(schoolYear)
  if (!contains(year, startsOn))
    refuse("season_starts_outside_year", { field: "startsOn", params: { from: year.startsOn, until: year.endsOn } })
  if (endsOn <= startsOn) refuse("season_ends_before_start", { field: "endsOn", params: { startsOn } })
  const required = creditMonthsOn({ packs, on: startsOn })
  const months = fullMonths({ startsOn, endsOn })
  if (required !== null && months < required && !acceptShort) refuse("season_too_short", { field: "endsOn", params: { months, required } })
}

interface AboutDates extends AboutStay {
  readonly drawnOn: CivilDate
  readonly nominateByOn: CivilDate
}

/** Refuses dates of a season that are out of order, each by its field: drawn, nominated by, begins, ends. */
export function checkSeasonDates(about: AboutDates): void {
  const { drawnOn, nominateByOn, startsOn } = about
  if (nominateByOn < drawnOn) refuse("season_nominations_before_draw", { field: "nominateByOn", params: { drawnOn } })
  if (startsOn < nominateByOn) refuse("season_starts_before_nominations", { field: "startsOn", params: { nominateByOn } })
  checkStay(about)
}
