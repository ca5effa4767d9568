import type { AccountRow } from "#db/queries/accounts"
import type { Role } from "~/domain/roles"

/** `waiting`: has not yet chosen a password; `locked`: too many wrong passwords; `expired`: the initial password was not used in time. */
export type AccountState = "active" | "waiting" | "expired" | "locked" | "disabled"

/** What an administrator sees of an account. */
export interface AccountSummary {
  readonly id: string
  readonly signInName: string
  readonly displayName: string
  readonly role: Role
  readonly schoolCode: string | null
  readonly teacherNo: string | null
  readonly state: AccountState
  readonly lockedUntilAt: string | null
  readonly createdAt: string
  readonly signedInAt: string | null
  readonly version: number
}

export function summaryOf(row: AccountRow, at: string): AccountSummary {
  const { id, signInName, displayName, role, schoolCode, teacherNo, lockedUntilAt, createdAt, signedInAt, version } = row
  return {
    id,
    signInName,
    displayName,
    role,
    schoolCode,
    teacherNo,
    state: stateOf(row, at),
    lockedUntilAt,
    createdAt,
    signedInAt,
    version,
  }
}

function stateOf({ disabledAt, lockedUntilAt, mustChangePassword, initialPasswordExpiresAt }: AccountRow, at: string): AccountState {
  if (disabledAt !== null) return "disabled"
  if (lockedUntilAt !== null && lockedUntilAt > at) return "locked"
  if (initialPasswordExpiresAt !== null && initialPasswordExpiresAt <= at) return "expired"
  return mustChangePassword === 1 ? "waiting" : "active"
}
