import { listTrainers, listVenues } from "#db/queries/training/resources"
import { findRun } from "#db/queries/training/runs"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { clockOf, minuteOf } from "~/domain/scheduling/week"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { shownRun } from "../runs/shown-run"
import { shownSessions } from "../runs/shown-sessions.server"
import type { SessionSearch } from "./schedule.schema"
import type { SessionChoices, SessionPage } from "./schedule-page"
import { slotAsked } from "./slot-asked"
import { slotsOf } from "./slots-of.server"

interface Asked {
  /** of the action `run.plan` */
  readonly scope: Scope
  readonly number: string
  /** null = a new one */
  readonly sessionId: number | null
  readonly search: SessionSearch
  readonly today: CivilDate
}

/** The form of a session of a run, and the slots that were searched for. */
export async function showSession({ scope, number, sessionId, search, today }: Asked): Promise<SessionPage> {
  const run = await findRun(scope, number)
  if (run === undefined) throw new NotFound()
  const session = sessionId === null ? null : ((await shownSessions({ runId: run.id, today })).find(({ id }) => id === sessionId) ?? null)
  if (sessionId !== null && session === null) throw new NotFound()
  const usual = session === null ? 120 : (minuteOf(session.ends) ?? 0) - (minuteOf(session.starts) ?? 0)
  const standing = session?.trainers.map(({ id }) => id) ?? []
  const trainerIds = search.trainer.length === 0 ? standing : search.trainer
  const asked = slotAsked({ run, search, minutes: usual, trainerIds, today })
  return {
    run: shownRun(run),
    session,
    choices: await choicesOf(scope, standing, session?.venueId ?? null),
    search: asked,
    slots: search.find === null ? null : await slotsOf({ scope, run, sessionId, search, asked }),
    asOf: today,
  }
}

/** Rooms and trainers in use; those that the session has already stay in its choice. */
async function choicesOf(scope: Scope, trainerIds: readonly number[], venueId: number | null): Promise<SessionChoices> {
  const venues = (await listVenues(scope)).filter(({ id, state }) => state === "active" || id === venueId)
  const trainers = (await listTrainers(scope)).filter(({ id, state }) => state === "active" || trainerIds.includes(id))
  return {
    venues: venues.map(({ id, site, name, capacity, opensMinute, closesMinute }) => ({
      ...{ id, name: `${site} ${name}`, capacity },
      opens: clockOf(opensMinute),
      closes: clockOf(closesMinute),
    })),
    trainers: trainers.map(({ id, name, organisation }) => ({ id, name, organisation })),
  }
}
