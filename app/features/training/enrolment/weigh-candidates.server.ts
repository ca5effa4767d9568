import { type CandidateRow, listPassedCourses } from "#db/queries/training/enrolment-candidates"
import type { OpenRunRow } from "#db/queries/training/enrolment-runs"
import { listEnrolledSessions, type OwnSessionRow } from "#db/queries/training/enrolments"
import type { SessionRow } from "#db/queries/training/sessions"
import type { Tx } from "#db/transaction"
import { type CourseAudience, type Obstacle, obstaclesOf } from "~/domain/enrolment/audience"
import { type Clash, clashesOf } from "~/domain/enrolment/conflicts"
import { type HoursStood, type Need, needOf } from "~/domain/enrolment/need"
import type { EnrolmentTerms } from "./enrolment-terms.server"

/** Somebody before a run: whether she may have a seat in it, and how much she needs it. */
export interface Weighed {
  readonly candidate: CandidateRow
  readonly obstacles: readonly Obstacle[]
  readonly clashes: readonly Clash<OwnSessionRow, SessionRow>[]
  readonly need: Need | null
}

interface Weighing {
  readonly candidates: readonly CandidateRow[]
  readonly runs: readonly { readonly run: OpenRunRow; readonly sessions: readonly SessionRow[] }[]
  readonly terms: EnrolmentTerms
}

/** Each of these people before each of these runs, by run id, in the order given. The number of statements depends on neither. */
export async function weighCandidates({ candidates, runs, terms }: Weighing, tx?: Tx): Promise<ReadonlyMap<number, readonly Weighed[]>> {
  const ids = candidates.map(({ teacherId }) => teacherId)
  const days = runs.flatMap(({ sessions }) => sessions.filter(isHeld).map(({ on }) => on)).sort()
  const [from, until] = [days[0], days.at(-1)]
  const own = from === undefined || until === undefined ? [] : await listEnrolledSessions(ids, { from, until }, tx)
  const passed = new Map<number, string[]>()
  for (const { teacherId, courseNumber } of await listPassedCourses(ids, tx))
    passed.set(teacherId, [...(passed.get(teacherId) ?? []), courseNumber])
  const ownOf = new Map<number, OwnSessionRow[]>()
  for (const session of own) ownOf.set(session.teacherId, [...(ownOf.get(session.teacherId) ?? []), session])
  const stood = new Map(candidates.map(({ teacherId, hours }) => [teacherId, hours === null ? null : (JSON.parse(hours) as HoursStood)]))
  return new Map(
    runs.map(({ run, sessions }) => {
      const audience = audienceOfRun(run)
      const asked = sessions.filter(isHeld)
      return [
        run.id,
        candidates.map((candidate) => ({
          candidate,
          obstacles: obstaclesOf({
            audience,
            person: { ...candidate, isInPost: isInPost(candidate), passed: passed.get(candidate.teacherId) ?? [] },
          }),
          clashes: clashesOf({ own: (ownOf.get(candidate.teacherId) ?? []).filter(({ runId }) => runId !== run.id), asked }),
          need: needOf({ stood: stood.get(candidate.teacherId) ?? null, offered: run, counting: terms.counting }),
        })),
      ]
    }),
  )
}

function audienceOfRun({ audience, prerequisites }: OpenRunRow): CourseAudience {
  return { ...(JSON.parse(audience) as Omit<CourseAudience, "prerequisites">), prerequisites: JSON.parse(prerequisites) as string[] }
}

function isInPost({ employmentStatus }: CandidateRow): boolean {
  return employmentStatus === "in_post"
}

function isHeld({ state }: SessionRow): boolean {
  return state === "planned"
}
