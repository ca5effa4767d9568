import { listCodedSchools } from "#db/queries/title-rounds"
import type { Scope } from "~/platform/scope"

/** A school as the form of a new round offers it. */
export interface RoundSchool {
  readonly code: string
  readonly name: string
}

/** The schools that may get posts in a round. */
export async function listRoundSchools(scope: Scope): Promise<readonly RoundSchool[]> {
  return (await listCodedSchools(scope, null)).map(({ code, name }) => ({ code, name }))
}
