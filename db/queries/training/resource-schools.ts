import { prepared, reader } from "../../client"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** The codes of the district's schools by their ids. */
export async function listSchoolCodes(scope: Scope, tx?: Tx): Promise<ReadonlyMap<number, string>> {
  assertScope(scope)
  const rows = prepared<{ id: number; code: string }>(reader(tx), "select id, code from school where district_id = ?").all(scope.districtId)
  return new Map(rows.map(({ id, code }) => [id, code]))
}
