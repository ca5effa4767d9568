import { deleteAuthSessionsExcept } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { findManagedAccount, saveManagedAccount } from "./managed-account.server"

/** Shuts an account: its sessions end at once, its history stays. */
export async function disableAccount({ actor, accountId, version }: { actor: Actor; accountId: string; version: number }): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await findManagedAccount({ actor, accountId, version }, tx)
    await saveManagedAccount({ actor, before, change: { disabledAt: before.disabledAt ?? now() } }, tx)
    const sessionsEnded = await deleteAuthSessionsExcept({ accountId, keep: null }, tx)
    await audit(tx, actor, "account.disabled", { subject: { kind: "account", key: accountId }, details: { sessionsEnded } })
  })
}
