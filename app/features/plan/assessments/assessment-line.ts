import type { AssessmentHead } from "#db/queries/assessments"
import type { AssessmentLine } from "./assessment-page"

/** An assessment as a list shows it. `planNames`: of the plans as they are called now. */
export function assessmentLine(head: AssessmentHead, planNames: ReadonlyMap<string, string>): AssessmentLine {
  const { number, planId, kind, title, asOfOn, state, createdAt, createdByName, signedAt, signedByName } = head
  const names = { planName: planNames.get(planId) ?? planId, drawnBy: createdByName, signedBy: signedByName }
  return { number, planId, ...names, kind, title, asOf: asOfOn, state, drawnAt: createdAt, signedAt }
}
