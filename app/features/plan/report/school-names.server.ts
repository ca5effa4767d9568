import { listSchoolNames } from "#db/queries/people-counts"
import type { Scope } from "~/platform/scope"

/** The names of the scope's schools by their codes. */
export async function schoolNames(scope: Scope): Promise<ReadonlyMap<string, string>> {
  return new Map((await listSchoolNames(scope)).map(({ code, name }) => [code, name]))
}
