import { listAuthSessions } from "#db/queries/auth-sessions"
import type { Role } from "~/domain/roles"
import type { Actor } from "~/platform/actor"
import { addMinutes, now } from "~/platform/clock.server"
import { IDLE_MINUTES } from "~/platform/session.server"

/** A signed-in browser; `key` names it in the form that ends it, and opens nothing. */
export interface SessionSummary {
  readonly key: string
  readonly isCurrent: boolean
  readonly createdAt: string
  readonly lastSeenAt: string
  readonly userAgent: string
  readonly remoteAddress: string
}

export interface WhoseSessions {
  readonly accountId: string
  readonly role: Role
  /** the session of who is looking, if it is one of them */
  readonly sessionHash: string | null
}

/** Where someone is signed in now, the latest used first. */
export async function listSessions({ accountId, role, sessionHash }: WhoseSessions): Promise<SessionSummary[]> {
  const at = now()
  const rows = await listAuthSessions(accountId, { seenSince: addMinutes(at, -IDLE_MINUTES[role]), now: at })
  return rows.map(({ idHash, createdAt, lastSeenAt, userAgent, remoteAddress }) => ({
    key: idHash,
    isCurrent: idHash === sessionHash,
    createdAt,
    lastSeenAt,
    userAgent,
    remoteAddress,
  }))
}

/** One's own sessions. */
export async function listOwnSessions({ actor, sessionHash }: { actor: Actor; sessionHash: string | null }): Promise<SessionSummary[]> {
  const { accountId, role } = actor
  return accountId === null || role === "system" ? [] : listSessions({ accountId, role, sessionHash })
}
