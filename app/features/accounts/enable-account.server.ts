import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { findManagedAccount, saveManagedAccount } from "./managed-account.server"

/** Opens a disabled account again, with the password it had. */
export async function enableAccount({ actor, accountId, version }: { actor: Actor; accountId: string; version: number }): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await findManagedAccount({ actor, accountId, version }, tx)
    await saveManagedAccount({ actor, before, change: { disabledAt: null } }, tx)
    await audit(tx, actor, "account.enabled", { subject: { kind: "account", key: accountId } })
  })
}
