import type { Instant } from "#db/columns"
import { listToldOfRun } from "#db/queries/training/schedule"
import { updateSession } from "#db/queries/training/sessions"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { findManagedSession } from "./managed-session.server"
import { tellPeople } from "./tell-people.server"

interface Cancellation {
  readonly actor: Actor
  readonly runNumber: string
  readonly sessionId: number
  readonly version: number
  readonly reason: string
  readonly today: CivilDate
  readonly now: Instant
}

/** Says that a session is not held. It stays, cancelled: calendars hear of it, and the room and the trainer are free. */
export async function cancelSession({ actor, runNumber, sessionId, version, reason, today, now }: Cancellation): Promise<void> {
  const scope = scopeFor(actor, "run.plan")
  if (reason.trim() === "") refuse("required", { field: "reason" })
  await inTransaction(async (tx) => {
    const { run, session, ownTrainers } = await findManagedSession({ scope, runNumber, sessionId, version, today }, tx)
    const { on, startsMinute, endsMinute, venueId, topic } = session
    const change = { id: sessionId, version, on, startsMinute, endsMinute, venueId, topic, state: "cancelled", updatedAt: now } as const
    if (!(await updateSession({ ...change, sequence: session.sequence + 1 }, tx))) refuse("changed_meanwhile")
    if (run.state === "announced") {
      const values = { on, from: clockOf(startsMinute), until: clockOf(endsMinute), reason: reason.trim() }
      const told = { participants: await listToldOfRun(run.id, tx), trainers: ownTrainers, onceKey: `session ${sessionId} cancelled` }
      await tellPeople({ districtId: scope.districtId, run, kind: "session_cancelled", values, ...told, now }, tx)
    }
    const details = { session: sessionId, on, startsMinute, endsMinute, venueId, reason: reason.trim() }
    await audit(tx, actor, "session.cancelled", { subject: { kind: "run", key: runNumber }, details })
  })
}
