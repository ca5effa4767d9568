import { listStudioAssessments, updateStudioAssessment } from "#db/queries/studio-activity"
import { inTransaction } from "#db/transaction"
import { yearOf } from "~/domain/calendar/civil-date"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { findManagedStudio } from "./managed-studio.server"
import { type StudioWork, studioSubject } from "./studio-work"

/** Corrects a yearly assessment that was entered wrongly, with the reason. What stood before stays in the audit, beside what stands now. */
export async function correctAssessment({ scope, actor, studioNo, change, today, now }: StudioWork<"correct-assessment">): Promise<void> {
  const { year, version, assessedOn, result, note, reason } = change
  await inTransaction(async (tx) => {
    const { studio } = await findManagedStudio({ scope, studioNo }, tx)
    const about = { districtId: actor.districtId, studioId: studio.studioId }
    const known = (await listStudioAssessments(about, tx)).find((assessment) => assessment.year === year)
    if (known === undefined) throw new NotFound()
    if (known.version !== version) refuse("changed_meanwhile")
    if (assessedOn > today) refuse("studio_assessed_ahead", { field: "assessedOn" })
    if (yearOf(assessedOn) < year) refuse("studio_assessed_before_year", { field: "assessedOn", params: { year: String(year) } })
    const before = { assessedOn: known.assessedOn, result: known.result, note: known.note }
    const after = { assessedOn, result, note }
    if (before.assessedOn === assessedOn && before.result === result && before.note === note)
      refuse("studio_assessment_unchanged", { field: "result", params: { year: String(year) } })
    if (!(await updateStudioAssessment({ ...about, ...after, year, version, updatedAt: now }, tx))) refuse("changed_meanwhile")
    await audit(tx, actor, "studio.assessment_corrected", { subject: studioSubject(studioNo), details: { year, before, after, reason } })
  })
}
