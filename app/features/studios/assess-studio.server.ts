import { insertStudioAssessment, listStudioAssessments } from "#db/queries/studio-activity"
import { inTransaction } from "#db/transaction"
import { yearOf } from "~/domain/calendar/civil-date"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { findManagedStudio } from "./managed-studio.server"
import { type StudioWork, studioSubject } from "./studio-work"
import { lastYearAtWork } from "./studio-years"

/** Records the assessment of a calendar year in which the studio was at work; of each year there is one. */
export async function assessStudio({ scope, actor, studioNo, change, today, now }: StudioWork<"assess">): Promise<void> {
  const { districtId, accountId } = actor
  const { year, assessedOn, result, note } = change
  await inTransaction(async (tx) => {
    const { studio } = await findManagedStudio({ scope, studioNo }, tx)
    const { studioId, foundedOn } = studio
    const [first, last] = [yearOf(foundedOn), lastYearAtWork(studio, today)]
    if (year < first || year > last)
      refuse("studio_year_not_at_work", { field: "year", params: { first: String(first), last: String(last) } })
    if (assessedOn > today) refuse("studio_assessed_ahead", { field: "assessedOn" })
    if (yearOf(assessedOn) < year) refuse("studio_assessed_before_year", { field: "assessedOn", params: { year: String(year) } })
    const known = (await listStudioAssessments({ districtId, studioId }, tx)).find((assessment) => assessment.year === year)
    if (known !== undefined) refuse("studio_assessed_already", { field: "year", params: { year: String(year), on: known.assessedOn } })
    await insertStudioAssessment({ districtId, studioId, createdAt: now, createdBy: accountId, year, assessedOn, result, note }, tx)
    await audit(tx, actor, "studio.assessed", { subject: studioSubject(studioNo), details: { year, assessedOn, result, note } })
  })
}
