import { randomUUID } from "node:crypto"
import { findAccountToSignIn, insertAccount } from "#db/queries/accounts"
import { inTransaction } from "#db/transaction"
import type { Role } from "~/domain/roles"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { addMinutes, now } from "~/platform/clock.server"
import { Denied, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { INITIAL_PASSWORD_HOURS, makeInitialPassword } from "./initial-password.server"
import { hashPassword, inPasswordTurn } from "./password-gate.server"
import { assignedPlace } from "./role-place"
import { signInKey } from "./sign-in-name"

export interface CreateAccount {
  readonly actor: Actor
  readonly signInName: string
  readonly displayName: string
  readonly role: Role
  /** whose school a school administrator sees; dropped for other roles */
  readonly schoolCode?: string | null
  /** who a teacher is; dropped for other roles */
  readonly teacherNo?: string | null
  /** only the system itself sets a lasting password, for the accounts of the demo district */
  readonly demoPassword?: string
}

/** Makes an account with a random password to hand over once: to be changed at the first sign-in, within 72 hours. */
export async function createAccount(input: CreateAccount): Promise<{ accountId: string; initialPassword: string }> {
  const { actor, signInName, displayName, role, demoPassword } = input
  const { districtId } = scopeFor(actor, "account.manage")
  if (demoPassword !== undefined && actor.role !== "system") throw new Denied("account.manage")
  const place = assignedPlace(input)
  const key = signInKey(signInName)
  if (key === "") refuse("required", { field: "signInName" })
  const initialPassword = demoPassword ?? makeInitialPassword()
  const passwordHash = await inPasswordTurn(() => hashPassword(initialPassword))
  const accountId = randomUUID()
  await inTransaction(async (tx) => {
    if ((await findAccountToSignIn(key, tx)) !== undefined) refuse("sign_in_name_taken", { field: "signInName" })
    const createdAt = now()
    const mustChange = demoPassword === undefined
    await insertAccount(
      {
        id: accountId,
        districtId,
        signInName: signInName.trim(),
        signInKey: key,
        displayName,
        role,
        ...place,
        passwordHash,
        mustChangePassword: mustChange ? 1 : 0,
        initialPasswordExpiresAt: mustChange ? addMinutes(createdAt, INITIAL_PASSWORD_HOURS * 60) : null,
        createdAt,
      },
      tx,
    )
    await audit(tx, actor, "account.created", { subject: { kind: "account", key: accountId }, details: { role, ...place } })
  })
  return { accountId, initialPassword }
}
