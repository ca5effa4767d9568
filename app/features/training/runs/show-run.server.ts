import { findRun } from "#db/queries/training/runs"
import { countPlaces } from "#db/queries/training/runs-list"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { compareHours } from "~/domain/scheduling/planned-hours"
import { minuteOf } from "~/domain/scheduling/week"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { nextStep } from "./next-step"
import { openPoints } from "./open-points.server"
import type { RunPage } from "./run-page"
import { shownRun } from "./shown-run"
import { shownSessions } from "./shown-sessions.server"

interface Asked {
  /** of the action `run.plan` */
  readonly scope: Scope
  readonly number: string
  readonly today: CivilDate
}

/** All of a run, as its planner sees it. */
export async function showRun({ scope, number, today }: Asked): Promise<RunPage> {
  const run = await findRun(scope, number)
  if (run === undefined) throw new NotFound()
  const sessions = await shownSessions({ runId: run.id, today })
  const held = sessions.filter(({ isCancelled }) => !isCancelled)
  const isOpen = run.state === "draft" || run.state === "announced"
  const open = isOpen ? await openPoints({ scope, run, today }) : []
  const sessionDays = held.map(({ on }) => on as CivilDate)
  const times = held.map(({ starts, ends }) => ({ startsMinute: minuteOf(starts) ?? 0, endsMinute: minuteOf(ends) ?? 0 }))
  return {
    run: shownRun(run),
    step: nextStep({ run, sessionDays, open: open.length, today }),
    sessions,
    open: run.state === "announced" ? open.filter(({ sessionId }) => sessionId !== null) : open,
    ...(await countPlaces(run.id)),
    hours: compareHours({ courseTenths: run.hoursTenths, sessions: times }),
    asOf: today,
  }
}
