import { listSchoolNames } from "#db/queries/people-counts"
import type { Scope } from "~/platform/scope"

/** The name of the one school that the reader's scope is; null of the district. */
export async function schoolOfScope(scope: Scope): Promise<string | null> {
  if (scope.kind !== "school") return null
  return (await listSchoolNames(scope))[0]?.name ?? scope.schoolCode
}
