import type { Instant } from "#db/columns"
import { putSessionTrainers, updateSession } from "#db/queries/training/sessions"
import { inTransaction } from "#db/transaction"
import { type CivilDate, earlierOf, laterOf } from "~/domain/calendar/civil-date"
import { conflictsOf } from "~/domain/scheduling/conflicts"
import { indexSchedule } from "~/domain/scheduling/schedule-index"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { checkSession } from "./check-session"
import { judgeSession } from "./judge-session"
import { loadPlan, sessionKey } from "./load-plan.server"
import { findManagedSession } from "./managed-session.server"
import type { SessionInput } from "./session-input"
import { waiveConflicts } from "./waive-conflicts.server"

interface Move {
  readonly actor: Actor
  readonly runNumber: string
  readonly sessionId: number
  readonly version: number
  readonly session: SessionInput
  readonly reason?: string | null
  readonly today: CivilDate
  readonly now: Instant
}

/** Holds a session at another time or place, by somebody else or on something else. It stays the same session, one change on. */
export async function moveSession({ actor, runNumber, sessionId, version, session, reason = null, today, now }: Move): Promise<void> {
  const scope = scopeFor(actor, "run.plan")
  await inTransaction(async (tx) => {
    const managed = await findManagedSession({ scope, runNumber, sessionId, version, today }, tx)
    const { run, session: before } = managed
    const days = { from: earlierOf(before.on, session.on), until: laterOf(before.on, session.on) }
    const loaded = await loadPlan({ scope, ...days, runId: run.id }, tx)
    checkSession({ session, run, loaded, today })
    const { startsMinute, endsMinute, venueId, trainerIds, on } = session
    const planned = { key: sessionKey(sessionId), runNumber, on, startsMinute, endsMinute, venueId, trainerIds }
    const conflicts = judgeSession({ conflicts: conflictsOf(indexSchedule(loaded.plan), planned), loaded, reason })
    const { topic } = session
    const change = { id: sessionId, version, on, startsMinute, endsMinute, venueId, topic, state: "planned", updatedAt: now } as const
    if (!(await updateSession({ ...change, sequence: before.sequence + 1 }, tx))) refuse("changed_meanwhile")
    await putSessionTrainers({ sessionId, trainerIds }, tx)
    await waiveConflicts({ actor, sessionId, conflicts, loaded, reason, now }, tx)
    const timeOf = (of: Omit<SessionInput, "trainerIds" | "topic">, by: readonly number[]) => ({
      ...{ on: of.on, startsMinute: of.startsMinute, endsMinute: of.endsMinute, venueId: of.venueId, trainerIds: by },
    })
    const details = { session: sessionId, before: timeOf(before, managed.trainerIds), after: timeOf(session, trainerIds) }
    const waived = conflicts.map(({ kind }) => kind)
    await audit(tx, actor, "session.moved", { subject: { kind: "run", key: runNumber }, details: { ...details, waived } })
  })
}
