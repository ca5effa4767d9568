import { listStepsOfKind } from "#db/queries/subject-steps"
import type { Scope } from "~/platform/scope"
import type { AssessmentCorrection, ShownAssessment } from "./studio-page"
import { studioSubject } from "./studio-work"

/** More than a studio lives years. */
const MOST_CORRECTIONS = 50

interface Told {
  readonly year: number
  readonly before: Pick<ShownAssessment, "assessedOn" | "result" | "note">
  readonly reason: string
}

/** How a studio's assessments were corrected, the latest first: what stood before, who changed it and why. */
export async function assessmentCorrections({
  scope,
  studioNo,
}: {
  scope: Scope
  studioNo: string
}): Promise<readonly AssessmentCorrection[]> {
  const steps = await listStepsOfKind(scope, { ...studioSubject(studioNo), action: "studio.assessment_corrected", limit: MOST_CORRECTIONS })
  return steps.map(({ at, by, details }) => {
    const { year, before, reason } = JSON.parse(details) as Told
    return { at, by, year, before, reason }
  })
}
