import type { Instant } from "#db/columns"
import { listVenues } from "#db/queries/training/resources"
import { countSeats, type RunRow } from "#db/queries/training/runs"
import { listRunSessions, type SessionRow } from "#db/queries/training/sessions"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { Refusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { type Scope, scopeFor } from "~/platform/scope"
import { changeCapacity } from "../enrolment/change-capacity.server"
import { checkRun } from "./check-run"
import { findManagedRun, saveManagedRun } from "./managed-run.server"
import type { RunInput } from "./run-input"

interface Change {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly run: RunInput
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * Changes what is planned of a run; a seat more is offered to who waits for it in the same moment. Nobody loses a seat by it: it cannot
 * be made smaller than its seats given, shorter than its sessions or larger than a room of it; and how seats are given stays as it was
 * announced.
 */
export async function changeRun({ actor, number, version, run: input, today, now }: Change): Promise<void> {
  const scope = scopeFor(actor, "run.plan")
  await inTransaction(async (tx) => {
    const before = await findManagedRun({ scope, number, version }, tx)
    checkRun(input, { taken: await countSeats(before.id, tx) })
    const sessions = (await listRunSessions([before.id], tx)).filter(({ state }) => state === "planned")
    const [first, ...others] = [...announcedFaults(before, input), ...(await sessionFaults({ scope, input, sessions, today }, tx))]
    if (first !== undefined) throw new Refusals([first, ...others])
    const quotas = JSON.stringify(input.quotas)
    const isOfSeats = before.state === "announced" && input.capacity !== before.capacity
    const change = { ...input, quotas, ...(isOfSeats && { capacity: before.capacity }) }
    await saveManagedRun({ run: before, change, now }, tx)
    if (isOfSeats) await changeCapacity({ actor, number, version: version + 1, capacity: input.capacity, today, now })
    const was = Object.fromEntries((Object.keys(input) as (keyof RunInput)[]).map((name) => [name, before[name]]))
    const subject = { kind: "run", key: number }
    await audit(tx, actor, "run.changed", { subject, details: { before: was, after: { ...input, quotas } } })
  })
}

/** What people could rely on once it was announced. */
function announcedFaults(before: RunRow, input: RunInput): Refusal[] {
  if (before.state !== "announced") return []
  const isOtherRule = input.allocation !== before.allocation
  return isOtherRule ? [new Refusal("run_allocation_announced", { field: "allocation" })] : []
}

interface Asked {
  readonly scope: Scope
  readonly input: RunInput
  readonly sessions: readonly SessionRow[]
  readonly today: CivilDate
}

async function sessionFaults({ scope, input, sessions, today }: Asked, tx: Tx): Promise<Refusal[]> {
  const { startsOn, endsOn, capacity } = input
  const outside = sessions.find(({ on }) => on < startsOn || on > endsOn)
  const rooms = new Map((await listVenues(scope, tx)).map((venue) => [venue.id, venue]))
  const small = sessions.find(({ on, venueId }) => on >= today && (rooms.get(venueId ?? -1)?.capacity ?? capacity) < capacity)
  const room = rooms.get(small?.venueId ?? -1)
  return [
    ...(outside === undefined
      ? []
      : [new Refusal("run_sessions_outside", { field: outside.on < startsOn ? "startsOn" : "endsOn", params: { on: outside.on } })]),
    ...(small === undefined || room === undefined
      ? []
      : [
          new Refusal("run_capacity_above_room", {
            field: "capacity",
            params: { on: small.on, venue: `${room.site} ${room.name}`, room: room.capacity },
          }),
        ]),
  ]
}
