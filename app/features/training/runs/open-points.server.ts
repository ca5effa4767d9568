import type { RunRow } from "#db/queries/training/runs"
import { listRunSessions, listSessionTrainers, listWaivers, type SessionRow } from "#db/queries/training/sessions"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { conflictKey, isHard } from "~/domain/scheduling/conflict"
import { conflictsOf } from "~/domain/scheduling/conflicts"
import { indexSchedule } from "~/domain/scheduling/schedule-index"
import type { RefusalParams } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { conflictWords } from "../schedule/conflict-words"
import { loadPlan, sessionKey } from "../schedule/load-plan.server"

/** Something that stands between a run and its announcement, said as `refusal.<code>`. */
export interface OpenPoint {
  readonly code: string
  readonly params: RefusalParams
  /** the session it is about; null = the run as a whole */
  readonly sessionId: number | null
  /** a soft conflict that a reason would settle */
  readonly isSoft: boolean
}

/** Everything still open of a run: what the planner must settle, or give a reason for, before it is announced. */
export async function openPoints(
  { scope, run, today }: { readonly scope: Scope; readonly run: RunRow; readonly today: CivilDate },
  tx?: Tx,
): Promise<readonly OpenPoint[]> {
  const sessions = (await listRunSessions([run.id], tx)).filter(({ state }) => state === "planned")
  const [first, last] = [sessions[0], sessions.at(-1)]
  const ofRun = run.enrolUntilOn < today ? [point("run_window_over", { enrolUntilOn: run.enrolUntilOn })] : []
  if (first === undefined || last === undefined) return [...ofRun, point("run_no_sessions", { title: run.title })]
  return [...ofRun, ...(await ofSessions({ scope, run, sessions, from: first.on, until: last.on }, tx))]
}

interface Asked {
  readonly scope: Scope
  readonly run: RunRow
  readonly sessions: readonly SessionRow[]
  readonly from: CivilDate
  readonly until: CivilDate
}

async function ofSessions({ scope, run, sessions, from, until }: Asked, tx?: Tx): Promise<OpenPoint[]> {
  const ids = sessions.map(({ id }) => id)
  const taught = new Set((await listSessionTrainers(ids, tx)).map(({ sessionId }) => sessionId))
  const waived = new Set((await listWaivers(ids, tx)).map(({ sessionId, details }) => `${sessionId} ${JSON.parse(details).key}`))
  const loaded = await loadPlan({ scope, from, until, runId: run.id }, tx)
  const index = indexSchedule(loaded.plan)
  const needsRoom = run.delivery === "in_person" || run.delivery === "placement"
  return sessions.flatMap(({ id, on, venueId }) => {
    const planned = index.standing(sessionKey(id))
    const conflicts = (planned === undefined ? [] : conflictsOf(index, planned)).filter(
      (conflict) => isHard(conflict) || !waived.has(`${id} ${conflictKey(conflict)}`),
    )
    return [
      ...(taught.has(id) ? [] : [point("run_session_no_trainer", { on }, id)]),
      ...(needsRoom && venueId === null ? [point("run_session_no_venue", { on }, id)] : []),
      ...conflicts.map((conflict) => {
        const { code, params } = conflictWords(conflict, loaded)
        return point(code, { session: on, ...params }, id, !isHard(conflict))
      }),
    ]
  })
}

function point(code: string, params: RefusalParams, sessionId: number | null = null, isSoft = false): OpenPoint {
  return { code, params, sessionId, isSoft }
}
