import { findOpenRun } from "#db/queries/training/enrolment-runs"
import { countRunPeople } from "#db/queries/training/enrolments-list"
import { listRunSessions } from "#db/queries/training/sessions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { RunPeopleSearch } from "./enrolment.schema"
import type { RunEnrolmentsPage } from "./enrolment-page"
import { enrolmentTerms } from "./enrolment-terms.server"
import { runCard } from "./run-card"
import { showRunPeople } from "./show-run-people.server"

interface Asked {
  /** of the action `enrolment.run` */
  readonly scope: Scope
  readonly number: string
  readonly search: RunPeopleSearch
  readonly today: CivilDate
}

/** A run with one page of its people, their rank, need and reason, and how many there are of each kind. In a fixed number of statements. */
export async function showRunEnrolments({ scope, number, search, today }: Asked): Promise<RunEnrolmentsPage> {
  const run = await findOpenRun(scope, number)
  if (run === undefined) throw new NotFound()
  const terms = await enrolmentTerms({ districtId: scope.districtId, today })
  const sessions = await listRunSessions([run.id])
  const counts = await countRunPeople(scope, run.id)
  const { state, q } = search
  const isAnnounced = run.state === "announced"
  const isRanked = run.allocation !== "first_come"
  return {
    run: runCard({ run, sessions, today }),
    version: run.version,
    isOver: !isAnnounced,
    canAllocate: isAnnounced && isRanked && run.allocatedAt === null && today > run.enrolUntilOn,
    filter: { state, q },
    counts: Object.fromEntries(counts.map((each) => [each.state, each.people])),
    unanswered: counts.reduce((sum, { atSchool }) => sum + atSchool, 0),
    ...(await showRunPeople({ scope, run, sessions, search, terms })),
  }
}
