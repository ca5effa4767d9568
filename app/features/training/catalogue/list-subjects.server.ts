import { listTaughtSubjects } from "#db/queries/training/courses-list"
import type { Scope } from "~/platform/scope"

/** The subjects that a course may be for: those that the district's people teach, by how many do. */
export function listSubjects(scope: Scope): Promise<readonly string[]> {
  return listTaughtSubjects({ kind: "district", districtId: scope.districtId })
}
