import { countAttended, listFeedback } from "#db/queries/training/feedback"
import { feedbackSummary } from "~/domain/attendance/feedback"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { attendanceTerms } from "../attendance/attendance-terms.server"
import { findTakenRun } from "../attendance/taken-run.server"
import { runCost, shownClosings } from "../closing/past-closings.server"
import type { RunFeedbackPage } from "./feedback-page"

interface Asked {
  /** of the action `attendance.take` */
  readonly scope: Scope
  readonly number: string
  readonly today: CivilDate
}

/** What those who were there say of a run, together; to its trainers and to the college, and what an hour of it cost to the college alone. */
export async function showFeedback({ scope, number, today }: Asked): Promise<RunFeedbackPage> {
  const { run } = await findTakenRun({ scope, number })
  const { title, state } = run
  if (state === "draft") throw new NotFound()
  const { feedbackFrom: least } = await attendanceTerms({ districtId: scope.districtId, on: today })
  const forms = await listFeedback(run.id)
  return {
    run: { number, title, state },
    attended: await countAttended(run.id),
    answers: forms.length,
    least,
    summary: feedbackSummary(forms, { least }),
    cost: scope.kind === "district" ? runCost(run, await shownClosings(run)) : null,
  }
}
