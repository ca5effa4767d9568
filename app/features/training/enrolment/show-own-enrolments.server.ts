import { listRunsOfPerson } from "#db/queries/training/enrolment-runs"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { Denied } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { OwnEnrolmentsPage } from "./enrolment-page"
import { ownRuns } from "./own-runs.server"

const RUNS_A_PAGE = 20

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly before: number | null
  readonly today: CivilDate
}

/** The runs in which a teacher has a place, or had one: the latest first. */
export async function showOwnEnrolments({ scope, actor, before, today }: Asked): Promise<OwnEnrolmentsPage> {
  if (scope.kind !== "self") throw new Denied("enrolment.own")
  const runs = await listRunsOfPerson(scope, { before, limit: RUNS_A_PAGE + 1 })
  const shown = runs.slice(0, RUNS_A_PAGE)
  return {
    rows: await ownRuns({ actor, runs: shown, today }),
    next: runs.length > RUNS_A_PAGE ? (shown.at(-1)?.enrolmentId ?? null) : null,
  }
}
