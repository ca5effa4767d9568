import { sql } from "drizzle-orm"
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import type { Role } from "~/domain/roles"
import { allCodes, code, codeCheck, flag, flagCheck, instant, instantCheck } from "../columns"

const roles = allCodes<Role>({
  teacher: true,
  school_administrator: true,
  scheduler: true,
  hr_officer: true,
  district_leader: true,
  system_administrator: true,
})

/** Someone who can sign in. Accounts are disabled, never deleted: the audit names them. */
export const account = sqliteTable(
  "account",
  {
    /** random */
    id: text("id").primaryKey(),
    districtId: text("district_id").notNull(),
    signInName: text("sign_in_name").notNull(),
    /** the name as it is compared: NFKC, case folded */
    signInKey: text("sign_in_key").notNull(),
    displayName: text("display_name").notNull(),
    role: code<Role>("role").notNull(),
    /** whose school a school administrator sees */
    schoolCode: text("school_code"),
    /** who a teacher is */
    teacherNo: text("teacher_no"),
    passwordHash: text("password_hash").notNull(),
    mustChangePassword: flag("must_change_password").notNull(),
    /** null once the person has chosen a password */
    initialPasswordExpiresAt: instant("initial_password_expires_at"),
    failedCount: integer("failed_count").notNull().default(0),
    lockedUntilAt: instant("locked_until_at"),
    disabledAt: instant("disabled_at"),
    createdAt: instant("created_at").notNull(),
    signedInAt: instant("signed_in_at"),
    /** counts the changes an administrator makes, so that a stale form is refused */
    version: integer("version").notNull().default(1),
  },
  (t) => [
    uniqueIndex("account_sign_in_key").on(t.signInKey),
    index("account_district").on(t.districtId, t.signInKey),
    codeCheck(t.role, roles),
    flagCheck(t.mustChangePassword),
    instantCheck(t.initialPasswordExpiresAt),
    instantCheck(t.lockedUntilAt),
    instantCheck(t.disabledAt),
    instantCheck(t.createdAt),
    instantCheck(t.signedInAt),
    check("teacher_has_number", sql`role <> 'teacher' or teacher_no is not null`),
    check("school_administrator_has_school", sql`role <> 'school_administrator' or school_code is not null`),
  ],
)

/** A signed-in browser. The cookie holds a random id, this row its SHA-256: a stolen database opens no session. */
export const authSession = sqliteTable(
  "auth_session",
  {
    idHash: text("id_hash").primaryKey(),
    accountId: text("account_id")
      .notNull()
      .references(() => account.id),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    /** the absolute end; idleness ends it earlier */
    expiresAt: instant("expires_at").notNull(),
    userAgent: text("user_agent").notNull(),
    remoteAddress: text("remote_address").notNull(),
  },
  (t) => [
    index("auth_session_account").on(t.accountId),
    index("auth_session_expires").on(t.expiresAt),
    instantCheck(t.createdAt),
    instantCheck(t.lastSeenAt),
    instantCheck(t.expiresAt),
  ],
)

/** A form that was sent: its token is an idempotency key, so that a double click or a reload has one effect and one answer. */
export const formSubmission = sqliteTable(
  "form_submission",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => account.id),
    token: text("token").notNull(),
    /** the request that had the effect */
    requestId: text("request_id").notNull(),
    /** its answer, encrypted (it may hold a one-time password); null = not kept */
    answer: text("answer"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.token] }), index("form_submission_created").on(t.createdAt), instantCheck(t.createdAt)],
)
