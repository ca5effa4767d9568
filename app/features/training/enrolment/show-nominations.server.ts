import { listCandidates, listStaff } from "#db/queries/training/enrolment-candidates"
import { findOpenRun, listOpenRuns } from "#db/queries/training/enrolment-runs"
import { listAwaitingSchool, listRunEnrolments } from "#db/queries/training/enrolments"
import { listRunSessions } from "#db/queries/training/sessions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { compareNeed } from "~/domain/enrolment/need"
import type { Scope } from "~/platform/scope"
import type { NominationsPage } from "./enrolment-page"
import { isStanding } from "./enrolment-state"
import { enrolmentTerms } from "./enrolment-terms.server"
import { runCard } from "./run-card"
import { positionsIn, shownPerson } from "./shown-person"
import { type Weighed, weighCandidates } from "./weigh-candidates.server"

const MOST_RUNS = 100
/** the largest school has some 300 */
const MOST_STAFF = 600
const MOST_WAITING = 100

interface Asked {
  readonly scope: Scope
  readonly number: string
  readonly today: CivilDate
}

/** What waits for a school's consent, and whom it could put forward for a run: who needs it most first. */
export async function showNominations({ scope, number, today }: Asked): Promise<NominationsPage> {
  const terms = await enrolmentTerms({ districtId: scope.districtId, today })
  const open = await listOpenRuns(scope, { today, limit: MOST_RUNS })
  const found = number === "" ? open[0] : await findOpenRun(scope, number)
  const run = found?.state === "announced" ? found : undefined
  const awaiting = await listAwaitingSchool(scope, MOST_WAITING)
  const waited = new Map(
    (await listCandidates(scope, { teacherNos: awaiting.map(({ teacherNo }) => teacherNo), lateSince: terms.lateSince })).map((one) => [
      one.teacherNo,
      one,
    ]),
  )
  const waiting = awaiting.flatMap(({ runNumber, title, ...row }) => {
    const candidate = waited.get(row.teacherNo)
    if (candidate === undefined) return []
    return [{ ...shownPerson({ candidate, obstacles: [], clashes: [], need: null }, row, null), run: { number: runNumber, title } }]
  })
  const runs = open.map(({ number: no, title, enrolUntilOn }) => ({ number: no, title, enrolUntilOn }))
  if (run === undefined) return { runs, run: null, waiting, people: [], standing: [] }
  const sessions = await listRunSessions([run.id])
  const candidates = await listStaff(scope, { lateSince: terms.lateSince, limit: MOST_STAFF })
  const weighed = (await weighCandidates({ candidates, runs: [{ run, sessions }], terms })).get(run.id) ?? []
  const all = await listRunEnrolments({ kind: "district", districtId: scope.districtId }, [run.id])
  const positions = positionsIn(all)
  const placeOf = new Map(all.filter(({ state }) => isStanding(state)).map((row) => [row.teacherNo, row]))
  const show = (one: Weighed) => {
    const row = placeOf.get(one.candidate.teacherNo)
    return shownPerson(one, row, row === undefined ? null : (positions.get(row.id) ?? null))
  }
  const has = ({ candidate }: Weighed) => placeOf.has(candidate.teacherNo)
  return {
    runs,
    run: runCard({ run, sessions, today }),
    waiting,
    people: weighed
      .filter((one) => !has(one))
      .sort(byNeed)
      .map(show),
    standing: weighed.filter(has).map(show),
  }
}

function byNeed(a: Weighed, b: Weighed): number {
  const cannot = ({ obstacles, clashes }: Weighed) => Number(obstacles.length + clashes.length > 0)
  return cannot(a) - cannot(b) || compareNeed(a.need, b.need) || (a.candidate.teacherNo < b.candidate.teacherNo ? -1 : 1)
}
