import type { MilestoneRow } from "#db/queries/milestones"
import type { ShownMilestone } from "./milestone-page"

/** A milestone as a page shows it. The evidence of one entered in error is for those alone who enter milestones. */
export function shownMilestone(row: MilestoneRow, canWrite: boolean): ShownMilestone {
  const { id, version, reachedOn, note, fileName, fileBytes, fileSha256, createdAt, createdByName, withdrawnAt } = row
  const isReadable = withdrawnAt === null || canWrite
  const file = fileName === null || !isReadable ? null : { name: fileName, bytes: fileBytes ?? 0, sha256: fileSha256 ?? "" }
  return { id, version, reachedOn, note, file, enteredAt: createdAt, enteredBy: createdByName, withdrawnAt }
}
