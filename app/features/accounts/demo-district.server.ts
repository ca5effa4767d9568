import { findSetting } from "#db/queries/settings"
import type { Role } from "~/domain/roles"
import { config } from "~/platform/config.server"

/** Someone who can sign in to the demo district; name and password are shown on the sign-in page. */
export interface DemoAccount {
  readonly signInName: string
  readonly password: string
  readonly role: Role
  readonly displayName: string
}

/** What the setting `demo` holds while the generated district is loaded. */
export interface DemoSetting {
  readonly accounts: readonly DemoAccount[]
}

export const DEMO_SETTING = "demo"

/** The demo district's sign-ins; null in a real district. */
export async function findDemoAccounts(districtId: string): Promise<readonly DemoAccount[] | null> {
  return (await findSetting<DemoSetting>(districtId, DEMO_SETTING))?.accounts ?? null
}

/** The same for the district of this installation, before anybody is signed in. */
export async function listDemoAccounts(): Promise<readonly DemoAccount[] | null> {
  return findDemoAccounts(config().districtId)
}
