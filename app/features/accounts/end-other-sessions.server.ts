import { deleteAuthSessionsExcept } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { Denied } from "~/platform/errors"

/** Ends all of one's own sessions but the one in use; says how many. */
export async function endOtherSessions({ actor, sessionHash }: { actor: Actor; sessionHash: string | null }): Promise<number> {
  const { accountId } = actor
  if (accountId === null) throw new Denied("session.own")
  return inTransaction(async (tx) => {
    const sessionsEnded = await deleteAuthSessionsExcept({ accountId, keep: sessionHash }, tx)
    await audit(tx, actor, "session.others_ended", { subject: { kind: "account", key: accountId }, details: { sessionsEnded } })
    return sessionsEnded
  })
}
