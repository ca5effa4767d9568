import type { Instant } from "#db/columns"
import { listToldOfRun } from "#db/queries/training/schedule"
import { putSessionTrainers, updateSession } from "#db/queries/training/sessions"
import { inTransaction, type Tx } from "#db/transaction"
import { type CivilDate, earlierOf, laterOf } from "~/domain/calendar/civil-date"
import { conflictsOf } from "~/domain/scheduling/conflicts"
import { indexSchedule } from "~/domain/scheduling/schedule-index"
import { clockOf } from "~/domain/scheduling/week"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { checkSession } from "./check-session"
import { judgeSession } from "./judge-session"
import { type LoadedPlan, loadPlan, sessionKey } from "./load-plan.server"
import { findManagedSession, type ManagedSession } from "./managed-session.server"
import type { SessionInput } from "./session-input"
import { tellPeople } from "./tell-people.server"
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
    await tellMoved({ managed, session, loaded, now }, tx)
    await audit(tx, actor, "session.moved", { subject: { kind: "run", key: runNumber }, details: { ...details, waived } })
  })
}

interface Moved {
  readonly managed: ManagedSession
  readonly session: SessionInput
  readonly loaded: LoadedPlan
  readonly now: Instant
}

/** Participants hear of another time or place; trainers, former and new, of another trainer too. Of a draft nobody has heard yet. */
async function tellMoved({ managed, session, loaded, now }: Moved, tx: Tx): Promise<void> {
  const { run, session: before, trainerIds, ownTrainers } = managed
  if (run.state !== "announced") return
  const isMoved = (["on", "startsMinute", "endsMinute", "venueId"] as const).some((name) => before[name] !== session[name])
  const isTaughtAnew = trainerIds.length !== session.trainerIds.length || session.trainerIds.some((id) => !trainerIds.includes(id))
  if (!isMoved && !isTaughtAnew) return
  const venue = loaded.venues.get(session.venueId ?? -1)
  const place = venue === undefined ? null : `${venue.site} ${venue.name}`
  const times = { on: session.on, from: clockOf(session.startsMinute), until: clockOf(session.endsMinute) }
  const taught = session.trainerIds.flatMap((id) => loaded.trainers.get(id)?.teacherId ?? [])
  await tellPeople(
    {
      ...{ districtId: loaded.scope.districtId, run, now },
      ...(place === null ? { kind: "session_moved_online", values: times } : { kind: "session_moved", values: { ...times, place } }),
      participants: isMoved ? await listToldOfRun(run.id, tx) : [],
      trainers: [...new Set([...ownTrainers, ...taught])],
      onceKey: `session ${before.id} ${before.sequence + 1}`,
    },
    tx,
  )
}
