import type { Role } from "~/domain/roles"
import type { Actor } from "~/platform/actor"
import { anAccount } from "./accounts"
import { DISTRICT } from "./import-workbook"

/** Someone who is signed in, with an account behind her so that what she does can be kept under her id. */
export async function anActor({
  role,
  signInName = `a ${role}`,
  ...place
}: {
  role: Role
  signInName?: string
  schoolCode?: string
  teacherNo?: string
}): Promise<Actor> {
  const { accountId } = await anAccount({ signInName, role, ...place })
  return {
    accountId,
    role,
    districtId: DISTRICT,
    teacherNo: place.teacherNo ?? null,
    schoolCode: place.schoolCode ?? null,
    displayName: signInName,
  }
}
