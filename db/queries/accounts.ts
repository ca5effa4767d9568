import type { Role } from "~/domain/roles"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** An account without its password. */
export interface AccountRow {
  readonly id: string
  readonly districtId: string
  readonly signInName: string
  readonly displayName: string
  readonly role: Role
  readonly schoolCode: string | null
  readonly teacherNo: string | null
  readonly mustChangePassword: 0 | 1
  readonly initialPasswordExpiresAt: Instant | null
  readonly failedCount: number
  readonly lockedUntilAt: Instant | null
  readonly disabledAt: Instant | null
  readonly createdAt: Instant
  readonly signedInAt: Instant | null
  readonly version: number
}

export interface AccountSecret extends AccountRow {
  readonly passwordHash: string
}

export type NewAccount = Pick<
  AccountSecret,
  | "id"
  | "districtId"
  | "signInName"
  | "displayName"
  | "role"
  | "schoolCode"
  | "teacherNo"
  | "passwordHash"
  | "mustChangePassword"
  | "initialPasswordExpiresAt"
  | "createdAt"
> & { readonly signInKey: string }

const COLUMNS = `id, district_id as districtId, sign_in_name as signInName, display_name as displayName, role,
  school_code as schoolCode, teacher_no as teacherNo, must_change_password as mustChangePassword,
  initial_password_expires_at as initialPasswordExpiresAt, failed_count as failedCount, locked_until_at as lockedUntilAt,
  disabled_at as disabledAt, created_at as createdAt, signed_in_at as signedInAt, version`

/** The account of a sign-in name in its compared form, with the password hash: for signing in only, before anybody's scope is known. */
export async function findAccountToSignIn(signInKey: string, tx?: Tx): Promise<AccountSecret | undefined> {
  const text = `select ${COLUMNS}, password_hash as passwordHash from account where sign_in_key = ?`
  return prepared<AccountSecret>(reader(tx), text).get(signInKey)
}

/** Someone's own password hash, to be checked before a change. */
export async function findOwnSecret(accountId: string, tx?: Tx): Promise<AccountSecret | undefined> {
  const text = `select ${COLUMNS}, password_hash as passwordHash from account where id = ?`
  return prepared<AccountSecret>(reader(tx), text).get(accountId)
}

export async function findAccount(scope: Scope, accountId: string, tx?: Tx): Promise<AccountRow | undefined> {
  assertScope(scope)
  if (scope.kind !== "district") return undefined
  return prepared<AccountRow>(reader(tx), `select ${COLUMNS} from account where id = ? and district_id = ?`).get(
    accountId,
    scope.districtId,
  )
}

export async function existsAccount(): Promise<boolean> {
  return prepared(reader(), "select 1 from account limit 1").get() !== undefined
}

/** How many people can still do what only this role may. */
export async function countEnabledAccounts(scope: Scope, role: Role, tx: Tx): Promise<number> {
  assertScope(scope)
  const text = "select count(*) as count from account where district_id = ? and role = ? and disabled_at is null"
  return prepared<{ count: number }>(tx, text).get(scope.districtId, role)?.count ?? 0
}

export interface AccountFilter {
  /** part of the sign-in name, in its compared form, or of the display name; "" = all */
  readonly search: string
  readonly role: Role | ""
  /** the compared sign-in name after which the page begins; "" = from the start */
  readonly after: string
  readonly limit: number
}

/** Accounts by sign-in name; at most `limit`. */
export async function listAccounts(
  scope: Scope,
  { search, role, after, limit }: AccountFilter,
): Promise<(AccountRow & { signInKey: string })[]> {
  assertScope(scope)
  if (scope.kind !== "district") return []
  const pattern = `%${search.replaceAll(/[\\%_]/g, "\\$&")}%`
  return prepared<AccountRow & { signInKey: string }>(
    reader(),
    `select ${COLUMNS}, sign_in_key as signInKey from account
     where district_id = @districtId and sign_in_key > @after and (@role = '' or role = @role)
       and (@search = '' or sign_in_key like @pattern escape '\\' or display_name like @pattern escape '\\')
     order by sign_in_key limit @limit`,
  ).all({ districtId: scope.districtId, search, pattern, role, after, limit })
}

export async function insertAccount(row: NewAccount, tx: Tx): Promise<void> {
  prepared(
    tx,
    `insert into account (id, district_id, sign_in_name, sign_in_key, display_name, role, school_code, teacher_no, password_hash,
       must_change_password, initial_password_expires_at, created_at)
     values (@id, @districtId, @signInName, @signInKey, @displayName, @role, @schoolCode, @teacherNo, @passwordHash,
       @mustChangePassword, @initialPasswordExpiresAt, @createdAt)`,
  ).run(row)
}

/** Counts an attempt before its password is checked, so that parallel guesses cannot slip through between check and count. */
export async function updateFailedCount(
  change: { accountId: string; failedCount: number; lockedUntilAt: Instant | null },
  tx: Tx,
): Promise<void> {
  prepared(tx, "update account set failed_count = @failedCount, locked_until_at = @lockedUntilAt where id = @accountId").run(change)
}

/** Ends the count: the password was right. */
export async function updateSignedIn({ accountId, at }: { accountId: string; at: Instant }, tx: Tx): Promise<void> {
  prepared(tx, "update account set failed_count = 0, locked_until_at = null, signed_in_at = ? where id = ?").run(at, accountId)
}

export interface PasswordChange {
  readonly accountId: string
  readonly passwordHash: string
  readonly mustChangePassword: 0 | 1
  readonly initialPasswordExpiresAt: Instant | null
}

/** Sets a password and lifts a lock. */
export async function updatePassword(change: PasswordChange, tx: Tx): Promise<void> {
  prepared(
    tx,
    `update account set password_hash = @passwordHash, must_change_password = @mustChangePassword,
       initial_password_expires_at = @initialPasswordExpiresAt, failed_count = 0, locked_until_at = null where id = @accountId`,
  ).run(change)
}

export interface AccountChange {
  readonly accountId: string
  /** the version the administrator saw */
  readonly version: number
  readonly displayName: string
  readonly role: Role
  readonly schoolCode: string | null
  readonly teacherNo: string | null
  readonly disabledAt: Instant | null
}

/** Changes what an administrator may change; false when somebody else changed the account since it was read. */
export async function updateAccount(change: AccountChange, tx: Tx): Promise<boolean> {
  const result = prepared(
    tx,
    `update account set display_name = @displayName, role = @role, school_code = @schoolCode, teacher_no = @teacherNo,
       disabled_at = @disabledAt, version = version + 1 where id = @accountId and version = @version`,
  ).run(change)
  return result.changes === 1
}
