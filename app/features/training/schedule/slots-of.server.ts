import type { RunRow } from "#db/queries/training/runs"
import { addDays, type CivilDate, earlierOf, laterOf } from "~/domain/calendar/civil-date"
import { indexSchedule } from "~/domain/scheduling/schedule-index"
import { findSlots } from "~/domain/scheduling/slots"
import { clockOf, weekdayOf } from "~/domain/scheduling/week"
import type { Scope } from "~/platform/scope"
import { conflictWords } from "./conflict-words"
import { loadPlan, sessionKey } from "./load-plan.server"
import type { SessionSearch } from "./schedule.schema"
import type { ShownSlot, SlotAsked } from "./schedule-page"
import { SLOT_DAY } from "./slot-asked"

const SLOTS_SHOWN = 8
const SLOTS_A_DAY = 2
const LONGEST_DAYS = 120

interface Asked {
  readonly scope: Scope
  readonly run: RunRow
  /** of the session to be moved; null = a new one */
  readonly sessionId: number | null
  readonly search: SessionSearch
  readonly asked: SlotAsked
}

/** The best free slots for a session of a run, within what was asked and the run's own days. */
export async function slotsOf({ scope, run, sessionId, search, asked }: Asked): Promise<readonly ShownSlot[]> {
  const from = asked.from as CivilDate
  const until = earlierOf(asked.until as CivilDate, addDays(from, LONGEST_DAYS))
  if (until < from) return []
  const loaded = await loadPlan({ scope, from, until: asked.times === 1 ? until : laterOf(until, run.endsOn), runId: run.id })
  const rooms = [...loaded.venues.values()].filter(({ state, capacity }) => state === "active" && capacity >= run.capacity)
  const fitting = rooms.sort((a, b) => a.capacity - b.capacity).map(({ id }) => id)
  const chosen = search.room === null ? fitting : [search.room]
  const isOnline = run.delivery === "online"
  const slots = findSlots(indexSchedule(loaded.plan), {
    key: sessionId === null ? "new" : sessionKey(sessionId),
    runNumber: run.number,
    trainerIds: asked.trainerIds,
    minutes: asked.minutes,
    from,
    until,
    weekdays: asked.weekdays,
    fromMinute: search.earliest ?? SLOT_DAY.earliest,
    untilMinute: search.latest ?? SLOT_DAY.latest,
    venueIds: isOnline && search.room === null ? [null] : chosen,
    times: asked.times,
    most: SLOTS_SHOWN,
    mostADay: SLOTS_A_DAY,
  })
  return slots.map(({ session, soft }) => {
    const venue = loaded.venues.get(session.venueId ?? -1)
    return {
      on: session.on,
      weekday: weekdayOf(session.on),
      starts: clockOf(session.startsMinute),
      ends: clockOf(session.endsMinute),
      venueId: session.venueId,
      place: venue === undefined ? null : `${venue.site} ${venue.name}`,
      soft: soft.map((conflict) => {
        const { code, params } = conflictWords(conflict, loaded)
        return { code, params }
      }),
    }
  })
}
