import type { RunRow } from "#db/queries/training/runs"
import { type CivilDate, laterOf } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import type { SessionSearch } from "./schedule.schema"
import type { SlotAsked } from "./schedule-page"

/** Within which minutes of a day a slot is searched unless said otherwise. */
export const SLOT_DAY = { earliest: 480, latest: 1260 } as const

interface Asked {
  readonly run: RunRow
  readonly search: SessionSearch
  readonly minutes: number
  readonly trainerIds: readonly number[]
  readonly today: CivilDate
}

/** What a search asks where the address says nothing: the days of the run from today on, every day of the week, by daylight. */
export function slotAsked({ run, search, minutes, trainerIds, today }: Asked): SlotAsked {
  return {
    minutes: search.minutes ?? minutes,
    from: search.from ?? laterOf(run.startsOn, today),
    until: search.until ?? run.endsOn,
    weekdays: search.weekday.length === 0 ? [0, 1, 2, 3, 4, 5, 6] : search.weekday,
    earliest: clockOf(search.earliest ?? SLOT_DAY.earliest),
    trainerIds,
    times: search.times ?? 1,
    latest: clockOf(search.latest ?? SLOT_DAY.latest),
  }
}
