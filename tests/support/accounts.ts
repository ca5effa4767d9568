import type { Role } from "~/domain/roles"
import { createAccount } from "~/features/accounts/create-account.server"
import { systemActor } from "~/platform/actor"
import { DISTRICT_ID } from "~/platform/config.server"

export const PASSWORD = "a long password of no one"

/** An account that has chosen its password. */
export async function anAccount({
  signInName = "someone",
  role = "hr_officer",
  ...place
}: {
  signInName?: string
  role?: Role
  schoolCode?: string
  teacherNo?: string
} = {}) {
  const actor = systemActor(DISTRICT_ID)
  const { accountId } = await createAccount({ actor, signInName, displayName: signInName, role, ...place, demoPassword: PASSWORD })
  return { accountId, signInName, password: PASSWORD }
}
