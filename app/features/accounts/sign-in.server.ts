import { type AccountSecret, findAccountToSignIn, updateSignedIn } from "#db/queries/accounts"
import { deleteAuthSession } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import { systemActor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { DISTRICT_ID } from "~/platform/config.server"
import { lookupHash } from "~/platform/crypto.server"
import { Refusal, refuse } from "~/platform/errors"
import { type Client, startSession } from "~/platform/session.server"
import { actorOf } from "./account-actor"
import { countAttempt } from "./count-attempt.server"
import { countUnknownName } from "./count-unknown-name.server"
import { inPasswordTurn, isPassword } from "./password-gate.server"
import { signInKey } from "./sign-in-name"

export interface SignIn {
  readonly signInName: string
  readonly password: string
  readonly client: Client
  /** the session the browser had until now; it ends */
  readonly formerSession: { readonly idHash: string; readonly accountId: string } | null
}

/**
 * Signs someone in: a new session, whose id is answered for the cookie. Refuses with one and the same code whether the
 * name or the password is wrong; what else stands against it is said only to who knows the password.
 */
export async function signIn({
  signInName,
  password,
  client,
  formerSession,
}: SignIn): Promise<{ sessionId: string; mustChangePassword: boolean }> {
  const key = signInKey(signInName)
  const checked = await inPasswordTurn(async () => {
    const attempt = await countedAttempt(key)
    const isRight = await isPassword(password, attempt?.account.passwordHash ?? null)
    return { ...attempt, isRight }
  })
  const { account, isRight } = checked
  if (account === undefined || !isRight) return fail({ key, account, isLast: checked.isLast === true })
  refuseUnusable(account)
  const sessionId = await inTransaction(async (tx) => {
    const current = await findAccountToSignIn(key, tx)
    if (current?.passwordHash !== account.passwordHash) refuse("sign_in_failed")
    refuseUnusable(current)
    await updateSignedIn({ accountId: account.id, at: now() }, tx)
    if (formerSession !== null) await deleteAuthSession(formerSession, tx)
    const id = await startSession({ accountId: account.id, client }, tx)
    await audit(tx, actorOf(account), "session.started", { subject: { kind: "account", key: account.id } })
    return id
  })
  return { sessionId, mustChangePassword: account.mustChangePassword === 1 }
}

async function countedAttempt(key: string): Promise<{ account: AccountSecret; isLast: boolean } | null> {
  return inTransaction(async (tx) => {
    const account = await findAccountToSignIn(key, tx)
    if (account === undefined) {
      countUnknownName(key)
      return null
    }
    return { account, ...(await countAttempt(account, tx)) }
  })
}

/** A name is not written down as typed: people type passwords into the wrong field. */
async function fail({ key, account, isLast }: { key: string; account: AccountSecret | undefined; isLast: boolean }): Promise<never> {
  const subject =
    account === undefined
      ? { kind: "sign_in_name", key: lookupHash("sign-in name", key).slice(0, 16) }
      : { kind: "account", key: account.id }
  const districtId = account?.districtId ?? DISTRICT_ID
  await inTransaction((tx) => audit(tx, systemActor(districtId), "session.refused", { subject, details: { locked: isLast } }))
  throw new Refusal("sign_in_failed")
}

function refuseUnusable({ disabledAt, initialPasswordExpiresAt }: AccountSecret): void {
  if (disabledAt !== null) refuse("account_disabled")
  if (initialPasswordExpiresAt !== null && initialPasswordExpiresAt <= now()) refuse("initial_password_expired")
}
