import type { Role } from "~/domain/roles"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { Tx } from "../transaction"

export interface AuthSessionRow {
  readonly idHash: string
  readonly accountId: string
  readonly createdAt: Instant
  readonly lastSeenAt: Instant
  readonly expiresAt: Instant
  readonly userAgent: string
  readonly remoteAddress: string
}

/** A session with what its account may do now: a changed role or a disabled account shows at the next request. */
export interface SignedIn {
  readonly idHash: string
  readonly lastSeenAt: Instant
  readonly expiresAt: Instant
  readonly accountId: string
  readonly districtId: string
  readonly displayName: string
  readonly role: Role
  readonly schoolCode: string | null
  readonly teacherNo: string | null
  readonly mustChangePassword: 0 | 1
}

/** The session of a hashed id, if its account is not disabled. Whether it has run out is the caller's to judge, who has the clock. */
export async function findSignedIn(idHash: string): Promise<SignedIn | undefined> {
  return prepared<SignedIn>(
    reader(),
    `select session.id_hash as idHash, session.last_seen_at as lastSeenAt, session.expires_at as expiresAt, account.id as accountId,
       account.district_id as districtId, account.display_name as displayName, account.role, account.school_code as schoolCode,
       account.teacher_no as teacherNo, account.must_change_password as mustChangePassword
     from auth_session session join account on account.id = session.account_id
     where session.id_hash = ? and account.disabled_at is null`,
  ).get(idHash)
}

/** Someone's sessions, the latest seen first. */
export async function listAuthSessions(
  accountId: string,
  { seenSince, now }: { seenSince: Instant; now: Instant },
): Promise<AuthSessionRow[]> {
  return prepared<AuthSessionRow>(
    reader(),
    `select id_hash as idHash, account_id as accountId, created_at as createdAt, last_seen_at as lastSeenAt, expires_at as expiresAt,
       user_agent as userAgent, remote_address as remoteAddress
     from auth_session where account_id = ? and last_seen_at >= ? and expires_at > ? order by last_seen_at desc limit 100`,
  ).all(accountId, seenSince, now)
}

export async function insertAuthSession(row: AuthSessionRow, tx: Tx): Promise<void> {
  prepared(
    tx,
    `insert into auth_session (id_hash, account_id, created_at, last_seen_at, expires_at, user_agent, remote_address)
     values (@idHash, @accountId, @createdAt, @lastSeenAt, @expiresAt, @userAgent, @remoteAddress)`,
  ).run(row)
}

export async function updateLastSeen({ idHash, lastSeenAt }: { idHash: string; lastSeenAt: Instant }, tx: Tx): Promise<void> {
  prepared(tx, "update auth_session set last_seen_at = ? where id_hash = ? and last_seen_at < ?").run(lastSeenAt, idHash, lastSeenAt)
}

/** Ends one session of this account; false when there is none. */
export async function deleteAuthSession({ accountId, idHash }: { accountId: string; idHash: string }, tx: Tx): Promise<boolean> {
  return prepared(tx, "delete from auth_session where id_hash = ? and account_id = ?").run(idHash, accountId).changes === 1
}

/** Ends every session of an account but the one given (null = all); says how many. */
export async function deleteAuthSessionsExcept({ accountId, keep }: { accountId: string; keep: string | null }, tx: Tx): Promise<number> {
  return prepared(tx, "delete from auth_session where account_id = ? and id_hash <> ?").run(accountId, keep ?? "").changes
}

/** Forgets sessions that are over. */
export async function deleteExpiredSessions(instant: Instant, tx: Tx): Promise<void> {
  prepared(tx, "delete from auth_session where expires_at <= ?").run(instant)
}
