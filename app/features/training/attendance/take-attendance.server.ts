import type { Instant } from "#db/columns"
import type { Actor } from "~/platform/actor"
import type { AttendanceForm } from "./attendance.schema"
import { correctAttendance } from "./correct-attendance.server"
import { markPresent } from "./mark-present.server"

interface Taking {
  readonly actor: Actor
  readonly number: string
  readonly form: AttendanceForm
  readonly now: Instant
}

/** Whatever a trainer or planner does by hand to the attendance of a session. */
export async function takeAttendance({
  actor,
  number,
  form,
  now,
}: Taking): Promise<{ readonly done: "listed" | "corrected"; readonly people: number }> {
  const common = { actor, number, sessionId: form.session, now }
  if (form.intent === "correct") {
    const { teacherNo, arrival, departure, reason, seen } = form
    await correctAttendance({ ...common, teacherNo, arrival, departure, reason, seen })
    return { done: "corrected", people: 1 }
  }
  const { people } = await markPresent({ ...common, teacherNos: form.intent === "all_present" ? null : form.person })
  return { done: "listed", people }
}
