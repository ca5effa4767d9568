import { existsAccount } from "#db/queries/accounts"
import { systemActor } from "~/platform/actor"
import { createAccount } from "./create-account.server"

export const FIRST_ADMINISTRATOR = "admin"

/** Where nobody can sign in yet: the account `admin` with a random password, answered once, to be changed within 72 hours. Null when there are accounts. */
export async function createFirstAdministrator(districtId: string): Promise<{ signInName: string; initialPassword: string } | null> {
  if (await existsAccount()) return null
  const { initialPassword } = await createAccount({
    actor: systemActor(districtId),
    signInName: FIRST_ADMINISTRATOR,
    displayName: "系统管理员",
    role: "system_administrator",
  })
  return { signInName: FIRST_ADMINISTRATOR, initialPassword }
}
