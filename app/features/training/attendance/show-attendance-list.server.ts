import { listEnrolled } from "#db/queries/training/enrolments"
import { listSessionTrainers } from "#db/queries/training/sessions"
import type { Scope } from "~/platform/scope"
import type { AttendanceListPage } from "./attendance-page"
import { byPlace } from "./attendance-rows"
import { runNamed, sessionNamed } from "./named"
import { findTakenRun } from "./taken-run.server"

/** The list to be signed on paper: everybody with a seat, a sheet for each session that is held. */
export async function showAttendanceList({
  scope,
  number,
  sessionId,
}: {
  /** of the action `attendance.take` */
  readonly scope: Scope
  readonly number: string
  /** null = of every session */
  readonly sessionId: number | null
}): Promise<AttendanceListPage> {
  const { run, sessions } = await findTakenRun({ scope, number })
  const held = sessions.filter(({ id, state }) => state === "planned" && (sessionId === null || id === sessionId))
  const trainers = await listSessionTrainers(held.map(({ id }) => id))
  const people = byPlace(await listEnrolled(run.id))
  return {
    run: { ...runNamed(run), courseName: run.courseName },
    sessions: held.map((session) => ({
      ...sessionNamed(session),
      trainers: trainers.filter((trainer) => trainer.sessionId === session.id).map(({ name }) => name),
    })),
    people: people.map(({ teacherNo, name, schoolName }) => ({ teacherNo, name, schoolName })),
  }
}
