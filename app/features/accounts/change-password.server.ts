import { type AccountSecret, findOwnSecret, updatePassword } from "#db/queries/accounts"
import { deleteAuthSessionsExcept } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { Denied, refuse } from "~/platform/errors"
import { type Client, startSession } from "~/platform/session.server"
import { countAttempt } from "./count-attempt.server"
import { hashPassword, inPasswordTurn, isPassword } from "./password-gate.server"
import { checkNewPassword } from "./password-policy"

export interface ChangePassword {
  readonly actor: Actor
  readonly oldPassword: string
  readonly newPassword: string
  readonly client: Client
}

/** Changes one's own password: needs the old one, ends every session and begins a new one, whose id is answered. */
export async function changePassword({ actor, oldPassword, newPassword, client }: ChangePassword): Promise<{ sessionId: string }> {
  const { accountId } = actor
  if (accountId === null) throw new Denied("session.own")
  if (newPassword === oldPassword) refuse("password_unchanged", { field: "newPassword" })
  const { before, passwordHash } = await inPasswordTurn(async () => {
    const account = await countedAttempt(accountId, newPassword)
    if (!(await isPassword(oldPassword, account.passwordHash))) return failOld(actor, accountId)
    return { before: account, passwordHash: await hashPassword(newPassword) }
  })
  const sessionId = await inTransaction(async (tx) => {
    const current = await findOwnSecret(accountId, tx)
    if (current?.passwordHash !== before.passwordHash) refuse("changed_meanwhile")
    await updatePassword({ accountId, passwordHash, mustChangePassword: 0, initialPasswordExpiresAt: null }, tx)
    const sessionsEnded = await deleteAuthSessionsExcept({ accountId, keep: null }, tx)
    const id = await startSession({ accountId, client }, tx)
    await audit(tx, actor, "password.changed", { subject: { kind: "account", key: accountId }, details: { sessionsEnded } })
    return id
  })
  return { sessionId }
}

/** The new password is judged first: one that is refused is no attempt at the old one. */
async function countedAttempt(accountId: string, newPassword: string): Promise<AccountSecret> {
  return inTransaction(async (tx) => {
    const account = await findOwnSecret(accountId, tx)
    if (account === undefined || account.disabledAt !== null) throw new Denied("session.own")
    checkNewPassword(newPassword, account)
    await countAttempt(account, tx)
    return account
  })
}

async function failOld(actor: Actor, accountId: string): Promise<never> {
  await inTransaction((tx) => audit(tx, actor, "password.refused", { subject: { kind: "account", key: accountId } }))
  return refuse("old_password_wrong", { field: "oldPassword" })
}
