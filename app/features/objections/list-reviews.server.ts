import { listOpenObjections, type OpenObjection } from "#db/queries/objections-open"
import type { Scope } from "~/platform/scope"

/** What is under review of these people, whom the caller's own query has reached: one statement however many they are. */
export async function listReviews({
  scope,
  teacherNos,
}: {
  scope: Scope
  teacherNos: readonly string[]
}): Promise<readonly OpenObjection[]> {
  return teacherNos.length === 0 ? [] : listOpenObjections({ districtId: scope.districtId, teacherNos })
}
