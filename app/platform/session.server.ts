import { createHash } from "node:crypto"
import { type Cookie, createCookie } from "@remix-run/node"
import { deleteExpiredSessions, findSignedIn, insertAuthSession, type SignedIn, updateLastSeen } from "#db/queries/auth-sessions"
import { inTransaction, type Tx } from "#db/transaction"
import type { Role } from "~/domain/roles"
import { addMinutes, now } from "./clock.server"
import { config } from "./config.server"
import { randomToken } from "./crypto.server"
import { log } from "./log.server"

/** How long a session may rest: shorter for those who see or decide most. */
export const IDLE_MINUTES: Readonly<Record<Role, number>> = {
  teacher: 30,
  school_administrator: 30,
  scheduler: 30,
  hr_officer: 15,
  district_leader: 30,
  system_administrator: 15,
}
/** How long a session may last, however busy. */
export const ABSOLUTE_MINUTES = 12 * 60
const TOUCH_SECONDS = 60

/** The browser of a request, as it is shown in the list of sessions. */
export interface Client {
  readonly userAgent: string
  readonly remoteAddress: string
}

/** Begins a session in the transaction that signs in; answers the id that goes into the cookie, which is kept nowhere. */
export async function startSession({ accountId, client }: { accountId: string; client: Client }, tx: Tx): Promise<string> {
  const id = randomToken()
  const at = now()
  await deleteExpiredSessions(at, tx)
  await insertAuthSession(
    {
      idHash: hashOf(id),
      accountId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: addMinutes(at, ABSOLUTE_MINUTES),
      userAgent: client.userAgent.slice(0, 300),
      remoteAddress: client.remoteAddress.slice(0, 64),
    },
    tx,
  )
  return id
}

/** Who is signed in, judged anew at each request; null for nobody, for an ended session and for a disabled account. */
export async function findSession(request: Request): Promise<SignedIn | null> {
  const id: unknown = await cookieFor(request).parse(request.headers.get("cookie"))
  if (typeof id !== "string" || id === "") return null
  const signedIn = await findSignedIn(hashOf(id))
  if (signedIn === undefined || isOver(signedIn)) return null
  touch(signedIn)
  return signedIn
}

/** The header that gives the browser its new session. */
export async function sessionCookie(request: Request, id: string): Promise<string> {
  return cookieFor(request).serialize(id)
}

/** The header that takes it away. */
export async function endedCookie(request: Request): Promise<string> {
  return cookieFor(request).serialize("", { maxAge: 0 })
}

function isOver({ expiresAt, lastSeenAt, role }: SignedIn): boolean {
  const at = now()
  return expiresAt <= at || addMinutes(lastSeenAt, IDLE_MINUTES[role]) <= at
}

/** Notes that the session is used: at most once a minute, and never while somebody waits for the answer. */
function touch({ idHash, lastSeenAt }: SignedIn): void {
  const at = now()
  if (Date.parse(at) - Date.parse(lastSeenAt) < TOUCH_SECONDS * 1000) return
  inTransaction((tx) => updateLastSeen({ idHash, lastSeenAt: at }, tx)).catch((error) => log().warn({ error }, "session not touched"))
}

function hashOf(id: string): string {
  return createHash("sha256").update(id).digest("hex")
}

const cookies = new Map<boolean, Cookie>()

/** Over TLS the name carries `__Host-`, which no other host or path can set. */
function cookieFor(request: Request): Cookie {
  const secure = new URL(request.url).protocol === "https:"
  const known = cookies.get(secure)
  if (known !== undefined) return known
  const name = secure ? "__Host-shicheng" : "shicheng"
  const cookie = createCookie(name, { httpOnly: true, sameSite: "lax", path: "/", secure, secrets: [config().sessionSecret] })
  cookies.set(secure, cookie)
  return cookie
}
