import { type AccountSecret, updateFailedCount } from "#db/queries/accounts"
import type { Tx } from "#db/transaction"
import { addMinutes, now } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"

/** 5 wrong passwords lock an account for 15 minutes, whichever way they come in: signing in or changing the password. */
export const ATTEMPTS = 5
export const LOCK_MINUTES = 15

/**
 * Counts an attempt *before* its password is checked: of a hundred parallel guesses exactly five are checked.
 * A right password sets the count back. Answers whether this was the last attempt before the lock.
 */
export async function countAttempt(account: AccountSecret, tx: Tx): Promise<{ isLast: boolean }> {
  const at = now()
  const { lockedUntilAt } = account
  if (lockedUntilAt !== null && lockedUntilAt > at) refuse("account_locked", { params: { minutes: minutesBetween(at, lockedUntilAt) } })
  const failedCount = (lockedUntilAt === null ? account.failedCount : 0) + 1
  const isLast = failedCount >= ATTEMPTS
  await updateFailedCount({ accountId: account.id, failedCount, lockedUntilAt: isLast ? addMinutes(at, LOCK_MINUTES) : null }, tx)
  return { isLast }
}

function minutesBetween(from: string, to: string): number {
  return Math.max(1, Math.ceil((Date.parse(to) - Date.parse(from)) / 60_000))
}
