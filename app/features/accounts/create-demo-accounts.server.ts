import { upsertSetting } from "#db/queries/settings"
import { inTransaction } from "#db/transaction"
import type { Role } from "~/domain/roles"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { createAccount } from "./create-account.server"
import { DEMO_SETTING, type DemoSetting } from "./demo-district.server"

/** Every demo sign-in has this password: the page shows it, and only made-up people are behind it. */
const DEMO_PASSWORD = "shicheng-demo"

export interface DemoSignIn {
  readonly signInName: string
  readonly displayName: string
  readonly role: Role
  readonly teacherNo?: string
  readonly schoolCode?: string
}

/** Makes the demo sign-ins and marks the district as a demo, so that every page says so. */
export async function createDemoAccounts({ actor, signIns }: { actor: Actor; signIns: readonly DemoSignIn[] }): Promise<void> {
  for (const signIn of signIns) await createAccount({ actor, ...signIn, demoPassword: DEMO_PASSWORD })
  const value: DemoSetting = {
    accounts: signIns.map(({ signInName, displayName, role }) => ({ signInName, displayName, role, password: DEMO_PASSWORD })),
  }
  await inTransaction(async (tx) => {
    await upsertSetting({ districtId: actor.districtId, key: DEMO_SETTING, value, changedAt: now() }, tx)
    await audit(tx, actor, "demo.marked", { subject: { kind: "district", key: actor.districtId }, details: { accounts: signIns.length } })
  })
}
