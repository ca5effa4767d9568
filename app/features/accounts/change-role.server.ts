import { deleteAuthSessionsExcept } from "#db/queries/auth-sessions"
import { inTransaction } from "#db/transaction"
import type { Role } from "~/domain/roles"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { findManagedAccount, saveManagedAccount } from "./managed-account.server"
import { assignedPlace } from "./role-place"

export interface ChangeRole {
  readonly actor: Actor
  readonly accountId: string
  readonly version: number
  readonly role: Role
  readonly schoolCode?: string | null
  readonly teacherNo?: string | null
}

/** Gives an account another role or place. Its sessions end: nobody goes on with rights that were taken. */
export async function changeRole({ actor, accountId, version, ...asked }: ChangeRole): Promise<void> {
  const after = { role: asked.role, ...assignedPlace(asked) }
  await inTransaction(async (tx) => {
    const account = await findManagedAccount({ actor, accountId, version }, tx)
    const before = { role: account.role, schoolCode: account.schoolCode, teacherNo: account.teacherNo }
    await saveManagedAccount({ actor, before: account, change: after }, tx)
    await deleteAuthSessionsExcept({ accountId, keep: null }, tx)
    await audit(tx, actor, "account.role_changed", { subject: { kind: "account", key: accountId }, details: { before, after } })
  })
}
