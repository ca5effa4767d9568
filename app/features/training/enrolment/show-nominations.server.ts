import { listCandidates, listStaff } from "#db/queries/training/enrolment-candidates"
import { findOpenRun, listOpenRuns, type OpenRunRow } from "#db/queries/training/enrolment-runs"
import { listAwaitingSchool } from "#db/queries/training/enrolments"
import { listStandingOf } from "#db/queries/training/enrolments-list"
import { listRunSessions } from "#db/queries/training/sessions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Scope } from "~/platform/scope"
import type { NominationsSearch } from "./enrolment.schema"
import type { NominationsPage } from "./enrolment-page"
import { type EnrolmentTerms, enrolmentTerms } from "./enrolment-terms.server"
import { linePositions } from "./line-positions.server"
import { pageByNeed } from "./page-by-need"
import { runCard } from "./run-card"
import { shownPerson } from "./shown-person"
import { weighCandidates } from "./weigh-candidates.server"

const MOST_RUNS = 100
const MOST_WAITING = 100

interface Asked {
  /** of the action `enrolment.school`: a school's own */
  readonly scope: Scope
  readonly search: NominationsSearch
  readonly today: CivilDate
}

/** What waits for a school's consent, and whom it could put forward for a run: who needs it most first. */
export async function showNominations({ scope, search, today }: Asked): Promise<NominationsPage> {
  const terms = await enrolmentTerms({ districtId: scope.districtId, today })
  const open = await listOpenRuns(scope, { today, limit: MOST_RUNS })
  const found = search.run === "" ? open[0] : await findOpenRun(scope, search.run)
  const runs = open.map(({ number, title, enrolUntilOn }) => ({ number, title, enrolUntilOn }))
  const common = { runs, waiting: await waitingPeople({ scope, terms }), q: search.q }
  if (found?.state !== "announced") return { ...common, ...NO_RUN }
  return { ...common, ...(await peopleFor({ scope, run: found, search, terms, today })) }
}

const NO_RUN = { run: null, people: [], standing: [], counts: { can: 0, cannot: 0 }, next: null, previous: null }

async function waitingPeople({ scope, terms }: { scope: Scope; terms: EnrolmentTerms }): Promise<NominationsPage["waiting"]> {
  const awaiting = await listAwaitingSchool(scope, MOST_WAITING)
  const teacherNos = awaiting.map(({ teacherNo }) => teacherNo)
  const candidates = await listCandidates(scope, { teacherNos, lateSince: terms.lateSince })
  const candidateOf = new Map(candidates.map((one) => [one.teacherNo, one]))
  return awaiting.flatMap(({ runNumber, title, ...row }) => {
    const candidate = candidateOf.get(row.teacherNo)
    if (candidate === undefined) return []
    return [{ ...shownPerson({ candidate, obstacles: [], clashes: [], need: null }, row, null), run: { number: runNumber, title } }]
  })
}

interface Choosing extends Asked {
  readonly run: OpenRunRow
  readonly terms: EnrolmentTerms
}

/** The whole staff is weighed, for the order depends on all of it; one page of who has no place is shown. */
async function peopleFor({ scope, run, search, terms, today }: Choosing) {
  const sessions = await listRunSessions([run.id])
  const candidates = await listStaff(scope, { lateSince: terms.lateSince })
  const weighed = (await weighCandidates({ candidates, runs: [{ run, sessions }], terms })).get(run.id) ?? []
  const rows = await listStandingOf({ runId: run.id, teacherIds: candidates.map(({ teacherId }) => teacherId) })
  const placeOf = new Map(rows.map((row) => [row.teacherNo, row]))
  const positions = await linePositions(rows)
  const { people, ...page } = pageByNeed({ weighed, search, hasPlace: (teacherNo) => placeOf.has(teacherNo) })
  return {
    run: runCard({ run, sessions, today }),
    ...page,
    people: people.map((one) => shownPerson(one, undefined, null)),
    standing: weighed.flatMap((one) => {
      const row = placeOf.get(one.candidate.teacherNo)
      return row === undefined ? [] : [shownPerson(one, row, positions.get(row.id) ?? null)]
    }),
  }
}
