import { listCandidates } from "#db/queries/training/enrolment-candidates"
import { findOpenRun } from "#db/queries/training/enrolment-runs"
import { type EnrolmentRow, listRunEnrolments } from "#db/queries/training/enrolments"
import { listRunSessions } from "#db/queries/training/sessions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { PersonShown, RunEnrolmentsPage } from "./enrolment-page"
import { isStanding } from "./enrolment-state"
import { enrolmentTerms } from "./enrolment-terms.server"
import { runCard } from "./run-card"
import { positionsIn, shownPerson } from "./shown-person"
import { weighCandidates } from "./weigh-candidates.server"

interface Asked {
  readonly scope: Scope
  readonly number: string
  readonly today: CivilDate
}

const ORDER: readonly EnrolmentRow["state"][] = ["enrolled", "offered", "applied", "waitlisted", "refused", "withdrawn", "removed"]

/** Everybody's place in a run, with rank, need and reason. */
export async function showRunEnrolments({ scope, number, today }: Asked): Promise<RunEnrolmentsPage> {
  const run = await findOpenRun(scope, number)
  if (run === undefined) throw new NotFound()
  const terms = await enrolmentTerms({ districtId: scope.districtId, today })
  const sessions = await listRunSessions([run.id])
  const rows = await listRunEnrolments(scope, [run.id])
  const positions = positionsIn(rows)
  const asked = { teacherNos: rows.map(({ teacherNo }) => teacherNo), lateSince: terms.lateSince }
  const candidates = await listCandidates(scope, asked)
  const weighed = (await weighCandidates({ candidates, runs: [{ run, sessions }], terms })).get(run.id) ?? []
  const one = new Map(weighed.map((each) => [each.candidate.teacherNo, each]))
  const show = (row: EnrolmentRow): PersonShown[] => {
    const found = one.get(row.teacherNo)
    return found === undefined ? [] : [shownPerson(found, row, positions.get(row.id) ?? null)]
  }
  const place = (row: EnrolmentRow) => ORDER.indexOf(row.state) * 1e6 + (row.rank ?? row.seat ?? positions.get(row.id) ?? row.id)
  const sorted = [...rows].sort((a, b) => place(a) - place(b))
  const card = runCard({ run, sessions, today })
  return {
    run: card,
    version: run.version,
    isOver: run.state !== "announced",
    canAllocate: run.state === "announced" && run.allocation !== "first_come" && run.allocatedAt === null && today > run.enrolUntilOn,
    rows: sorted.filter(({ state }) => isStanding(state)).flatMap(show),
    gone: sorted.filter(({ state }) => !isStanding(state)).flatMap(show),
    unanswered: rows.filter(({ state, needsSchool }) => state === "applied" && needsSchool === 1).length,
  }
}
