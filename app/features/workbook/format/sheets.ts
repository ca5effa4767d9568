import type { SheetFormat } from "./column"
import * as development from "./sheets/development"
import * as growth from "./sheets/growth"
import * as people from "./sheets/people"

/** Every sheet of the workbook, in the order in which it is written and applied: what others refer to comes first. */
export const SHEETS: readonly SheetFormat[] = [
  people.schools,
  people.teachers,
  people.postings,
  people.rotations,
  people.leaves,
  growth.hoursEntries,
  growth.titleEngagements,
  growth.appraisals,
  growth.classAdviserTerms,
  growth.certificates,
  growth.ethicsRecords,
  development.tierAwardsSheet,
  development.studios,
  development.studioMembers,
  development.enterprisePractices,
  development.skillCertificates,
  development.dualQualifications,
  development.schoolDesignations,
  development.projects,
  development.projectMembers,
  development.qualityCourses,
  development.pupilCounts,
]

/** The format of the sheet with this name; undefined for a sheet that the workbook does not know. */
export function findSheet(name: string): SheetFormat | undefined {
  return SHEETS.find((sheet) => sheet.name === name || sheet.aliases?.includes(name))
}
