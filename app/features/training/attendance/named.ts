import type { RunRow } from "#db/queries/training/runs"
import type { SessionRow } from "#db/queries/training/sessions"
import { clockOf } from "~/domain/scheduling/week"
import type { RunNamed, SessionNamed } from "./attendance-page"

/** A session as the pages of attendance name it. */
export function sessionNamed(row: Omit<SessionRow, "version" | "runId" | "venueId" | "sequence">): SessionNamed {
  const { id, on, startsMinute, endsMinute, venueName, site, topic, state } = row
  const place = venueName === null ? null : `${site} ${venueName}`
  return { id, on, starts: clockOf(startsMinute), ends: clockOf(endsMinute), place, topic, isCancelled: state === "cancelled" }
}

/** A run as the pages of attendance name it. */
export function runNamed({ number, title, state }: RunRow): RunNamed {
  return { number, title, state }
}
