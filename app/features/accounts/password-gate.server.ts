import { hash, verify } from "@node-rs/argon2"
import { Refusal } from "~/platform/errors"

/** OWASP's figures: 19 MiB and two passes. Four at a time hold 76 MiB; who waits longest waits a second or so. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const AT_ONCE = 4
const MAX_WAITING = 32

/** The hash of no password: checking against it takes as long as checking a real one. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$ySKt2Si1G6lv3XgoYYj/TA$M3y/W/ZJvxmcQqQZ0Tz5tATLvDVXjDFt6ZJcNVQrUMI"

let running = 0
const waiting: (() => void)[] = []

/** Hashes a password for storage. Slow on purpose: inside a turn, never inside a transaction. */
export async function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), COST)
}

/** Whether the password is the one hashed; inside a turn. A null hash, of an account that does not exist, takes just as long and is never it. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await verify(passwordHash ?? NOBODY, normalised(password))
  return isRight && passwordHash !== null
}

/** The same password typed with another keyboard or system is the same password. */
function normalised(password: string): string {
  return password.normalize("NFC")
}

/** Runs work that hashes: a few at a time, a few more waiting, the others refused (`server_busy`) before anything is counted or checked. */
export async function inPasswordTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAX_WAITING) throw new Refusal("server_busy", { params: { seconds: 2 } })
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }
}
