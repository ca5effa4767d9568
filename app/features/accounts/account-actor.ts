import type { AccountRow } from "#db/queries/accounts"
import type { Actor } from "~/platform/actor"

/** The account as the one who acts: for what people do to their own account before or after a session. */
export function actorOf({ id, role, districtId, teacherNo, schoolCode, displayName }: AccountRow): Actor {
  return { accountId: id, role, districtId, teacherNo, schoolCode, displayName }
}
