import { updatePassword } from "#db/queries/accounts"
import { deleteAuthSessionsExcept } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { addMinutes, now } from "~/platform/clock.server"
import { INITIAL_PASSWORD_HOURS, makeInitialPassword } from "./initial-password.server"
import { findManagedAccount } from "./managed-account.server"
import { hashPassword, inPasswordTurn } from "./password-gate.server"

/** Gives someone who forgot hers a new random password, shown once and valid for 72 hours; ends her sessions and lifts a lock. */
export async function resetPassword({
  actor,
  accountId,
  version,
}: {
  actor: Actor
  accountId: string
  version: number
}): Promise<{ initialPassword: string }> {
  const initialPassword = makeInitialPassword()
  const passwordHash = await inPasswordTurn(() => hashPassword(initialPassword))
  await inTransaction(async (tx) => {
    await findManagedAccount({ actor, accountId, version }, tx)
    const initialPasswordExpiresAt = addMinutes(now(), INITIAL_PASSWORD_HOURS * 60)
    await updatePassword({ accountId, passwordHash, mustChangePassword: 1, initialPasswordExpiresAt }, tx)
    const sessionsEnded = await deleteAuthSessionsExcept({ accountId, keep: null }, tx)
    await audit(tx, actor, "password.reset", { subject: { kind: "account", key: accountId }, details: { sessionsEnded } })
  })
  return { initialPassword }
}
