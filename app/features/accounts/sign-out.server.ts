import { deleteAuthSession } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"

/** Ends the session on the server: every tab of it is signed out. */
export async function signOut({ actor, sessionHash }: { actor: Actor; sessionHash: string | null }): Promise<void> {
  const { accountId } = actor
  if (accountId === null || sessionHash === null) return
  await inTransaction(async (tx) => {
    const isEnded = await deleteAuthSession({ accountId, idHash: sessionHash }, tx)
    if (isEnded) await audit(tx, actor, "session.ended", { subject: { kind: "account", key: accountId } })
  })
}
