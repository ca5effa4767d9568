import { nowMs } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"
import { ATTEMPTS, LOCK_MINUTES } from "./count-attempt.server"

const MOST_NAMES = 10_000

interface Count {
  attempts: number
  lockedUntilMs: number
}

const counts = new Map<string, Count>()

/** Names without an account are locked as accounts are, so that a lock does not tell which names exist. Kept in memory, the oldest forgotten first. */
export function countUnknownName(key: string): void {
  const at = nowMs()
  const known = counts.get(key)
  if (known !== undefined && known.lockedUntilMs > at)
    refuse("account_locked", { params: { minutes: Math.max(1, Math.ceil((known.lockedUntilMs - at) / 60_000)) } })
  const attempts = (known === undefined || known.lockedUntilMs > 0 ? 0 : known.attempts) + 1
  counts.delete(key)
  counts.set(key, { attempts, lockedUntilMs: attempts >= ATTEMPTS ? at + LOCK_MINUTES * 60_000 : 0 })
  const oldest = counts.keys().next()
  if (counts.size > MOST_NAMES && oldest.done !== true) counts.delete(oldest.value)
}
