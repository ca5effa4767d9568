import type { Instant } from "#db/columns"
import type { RunRow } from "#db/queries/training/runs"
import { insertSession } from "#db/queries/training/sessions"
import { inTransaction, type Tx } from "#db/transaction"
import { addDays, type CivilDate, earlierOf } from "~/domain/calendar/civil-date"
import { conflictsOf } from "~/domain/scheduling/conflicts"
import type { PlannedSession } from "~/domain/scheduling/plan"
import { weeklySeries } from "~/domain/scheduling/recurrence"
import { indexSchedule } from "~/domain/scheduling/schedule-index"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { randomToken } from "~/platform/crypto.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { findManagedRun } from "../runs/managed-run.server"
import { checkSession } from "./check-session"
import { judgeSession } from "./judge-session"
import { type LoadedPlan, loadPlan } from "./load-plan.server"
import type { SessionInput } from "./session-input"
import { waiveConflicts } from "./waive-conflicts.server"

interface Planning {
  readonly actor: Actor
  readonly runNumber: string
  readonly session: SessionInput
  /** how many sessions, a week apart, holidays and exam days left out; 1 = this one */
  readonly times?: number
  /** why soft conflicts may stand */
  readonly reason?: string | null
  readonly today: CivilDate
  readonly now: Instant
}

const MOST_TIMES = 52

/** Plans a session of a run, or a weekly series of them in one go: all or none. Returns their ids in order. */
export async function planSession({
  actor,
  runNumber,
  session,
  times = 1,
  reason = null,
  today,
  now,
}: Planning): Promise<readonly number[]> {
  const scope = scopeFor(actor, "run.plan")
  if (!Number.isInteger(times) || times < 1 || times > MOST_TIMES) refuse("session_times", { field: "times", params: { most: MOST_TIMES } })
  const secrets = Array.from({ length: times }, () => randomToken())
  return inTransaction(async (tx) => {
    const run = await findManagedRun({ scope, number: runNumber }, tx)
    const untilOn = times === 1 ? session.on : earlierOf(run.endsOn, addDays(session.on, 7 * 2 * MOST_TIMES))
    const loaded = await loadPlan({ scope, from: session.on, until: untilOn < session.on ? session.on : untilOn, runId: run.id }, tx)
    checkSession({ session, run, loaded, today })
    const days = times === 1 ? [session.on] : seriesDays({ session, times, run, loaded })
    const planned = days.map((on, at) => ({ ...asPlanned(session, run), on, key: `new ${at}` }))
    const index = indexSchedule({ ...loaded.plan, sessions: [...loaded.plan.sessions, ...planned] })
    const judged = planned.map((one) => ({ on: one.on, conflicts: conflictsOf(index, one) }))
    judgeSession({ conflicts: judged.flatMap(({ conflicts }) => conflicts), loaded, reason })
    const ids: number[] = []
    for (const [at, { on, conflicts }] of judged.entries()) {
      const row = { ...session, on, districtId: scope.districtId, runId: run.id, codeSecret: secrets[at] ?? "" }
      const sessionId = await insertSession({ ...row, createdAt: now, createdBy: actor.accountId }, tx)
      ids.push(sessionId)
      await waiveConflicts({ actor, sessionId, conflicts, loaded, reason, now }, tx)
    }
    await auditPlanned(
      { actor, runNumber, session, days, ids, waived: judged.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind)) },
      tx,
    )
    return ids
  })
}

/** The days of a series; refused where the run is over before it has been held so often. */
function seriesDays({ session, times, run, loaded }: { session: SessionInput; times: number; run: RunRow; loaded: LoadedPlan }) {
  const { held } = weeklySeries({ firstOn: session.on, count: times, untilOn: run.endsOn, days: loaded.plan.days })
  if (held.length < times) refuse("session_series_too_long", { field: "times", params: { times, fits: held.length, endsOn: run.endsOn } })
  return held
}

function asPlanned(
  { startsMinute, endsMinute, venueId, trainerIds }: SessionInput,
  { number }: RunRow,
): Omit<PlannedSession, "on" | "key"> {
  return { runNumber: number, startsMinute, endsMinute, venueId, trainerIds }
}

interface Planned {
  readonly actor: Actor
  readonly runNumber: string
  readonly session: SessionInput
  readonly days: readonly CivilDate[]
  readonly ids: readonly number[]
  readonly waived: readonly string[]
}

function auditPlanned({ actor, runNumber, session, days, ids, waived }: Planned, tx: Tx): Promise<void> {
  const { startsMinute, endsMinute, venueId, trainerIds } = session
  const details = { sessions: ids, days, startsMinute, endsMinute, venueId, trainerIds, waived }
  return audit(tx, actor, "session.planned", { subject: { kind: "run", key: runNumber }, details })
}
