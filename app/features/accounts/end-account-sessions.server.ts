import { deleteAuthSessionsExcept } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { findManagedAccount } from "./managed-account.server"

/** Ends every session of somebody else's account; says how many. */
export async function endAccountSessions(asked: { actor: Actor; accountId: string; version: number }): Promise<number> {
  const { actor, accountId } = asked
  return inTransaction(async (tx) => {
    await findManagedAccount(asked, tx)
    const sessionsEnded = await deleteAuthSessionsExcept({ accountId, keep: null }, tx)
    await audit(tx, actor, "session.all_ended", { subject: { kind: "account", key: accountId }, details: { sessionsEnded } })
    return sessionsEnded
  })
}
