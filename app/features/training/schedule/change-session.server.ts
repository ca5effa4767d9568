import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { cancelSession } from "./cancel-session.server"
import { moveSession } from "./move-session.server"
import { type SessionChange, sessionOf } from "./schedule.schema"

interface Change {
  readonly actor: Actor
  readonly runNumber: string
  readonly sessionId: number
  readonly change: SessionChange
  readonly today: CivilDate
  readonly now: Instant
}

/** One of the changes of a session's page, by its `intent`. */
export async function changeSession({ actor, runNumber, sessionId, change, today, now }: Change): Promise<{ readonly done: string }> {
  const common = { actor, runNumber, sessionId, version: change.version, reason: change.reason, today, now }
  if (change.intent === "cancel") await cancelSession(common)
  else await moveSession({ ...common, session: sessionOf(change) })
  return { done: change.intent === "cancel" ? "session_cancelled" : "moved" }
}
