import { type AccountChange, type AccountRow, countEnabledAccounts, findAccount, updateAccount } from "#db/queries/accounts"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"

/** The account that an administrator is about to change, as she saw it; somebody else's change in between is refused. */
export async function findManagedAccount(
  { actor, accountId, version }: { actor: Actor; accountId: string; version: number },
  tx: Tx,
): Promise<AccountRow> {
  const account = await findAccount(scopeFor(actor, "account.manage"), accountId, tx)
  if (account === undefined) throw new NotFound()
  if (account.version !== version) refuse("changed_meanwhile")
  return account
}

/** Writes a change; refuses to leave the district without anybody who can manage accounts. */
export async function saveManagedAccount(
  { actor, before, change }: { actor: Actor; before: AccountRow; change: Partial<Omit<AccountChange, "accountId" | "version">> },
  tx: Tx,
): Promise<void> {
  const { displayName, role, schoolCode, teacherNo, disabledAt, id: accountId, version } = before
  const isSaved = await updateAccount({ displayName, role, schoolCode, teacherNo, disabledAt, ...change, accountId, version }, tx)
  if (!isSaved) refuse("changed_meanwhile")
  const left = await countEnabledAccounts(scopeFor(actor, "account.manage"), "system_administrator", tx)
  if (before.role === "system_administrator" && left === 0) refuse("last_administrator")
}
