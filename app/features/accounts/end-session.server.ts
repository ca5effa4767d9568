import { deleteAuthSession } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { Denied, NotFound } from "~/platform/errors"

/** Ends one of one's own sessions. */
export async function endSession({ actor, key }: { actor: Actor; key: string }): Promise<void> {
  const { accountId } = actor
  if (accountId === null) throw new Denied("session.own")
  await inTransaction(async (tx) => {
    if (!(await deleteAuthSession({ accountId, idHash: key }, tx))) throw new NotFound()
    await audit(tx, actor, "session.ended", { subject: { kind: "account", key: accountId } })
  })
}
