import type { Instant } from "#db/columns"
import { type EnrolledRow, listEnrolled } from "#db/queries/training/enrolments"
import type { RunRow } from "#db/queries/training/runs"
import { listRunSessions, type SessionRow } from "#db/queries/training/sessions"
import type { Tx } from "#db/transaction"
import { clockOf } from "~/domain/scheduling/week"
import { startInstant } from "../enrolment/offer-end"
import type { ClosingObstacle } from "./closing-page"

export interface RunHeld {
  /** that are not cancelled, in order */
  readonly sessions: readonly SessionRow[]
  readonly people: readonly EnrolledRow[]
  /** why it cannot be closed now */
  readonly obstacles: readonly ClosingObstacle[]
}

/** What a run consists of, and what stands in the way of closing it: it is not announced, not over, or nobody takes part. */
export async function runHeld({ run, now }: { readonly run: RunRow; readonly now: Instant }, tx?: Tx): Promise<RunHeld> {
  const sessions = (await listRunSessions([run.id], tx)).filter(({ state }) => state === "planned")
  const people = await listEnrolled(run.id, tx)
  const obstacles: ClosingObstacle[] = []
  const { number } = run
  if (run.state === "closed") obstacles.push({ code: "run_closed_twice", params: { number } })
  if (run.state === "cancelled") obstacles.push({ code: "run_cancelled", params: { number } })
  if (run.state === "draft") obstacles.push({ code: "closing_draft", params: { number } })
  const last = [...sessions].sort((a, b) => endOf(a).localeCompare(endOf(b))).at(-1)
  if (last === undefined) obstacles.push({ code: "closing_no_sessions", params: { number } })
  else if (endOf(last) > now) obstacles.push({ code: "closing_not_over", params: { on: last.on, ends: clockOf(last.endsMinute) } })
  if (people.length === 0) obstacles.push({ code: "closing_nobody", params: { number } })
  return { sessions, people, obstacles }
}

function endOf({ on, endsMinute }: SessionRow): Instant {
  return startInstant({ on, startsMinute: endsMinute })
}
