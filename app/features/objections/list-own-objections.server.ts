import { listObjections } from "#db/queries/objections"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Scope } from "~/platform/scope"
import type { ObjectionSummary } from "./objection-page"
import { objectionSummary } from "./objection-summary"

const MOST = 100

/** A teacher's own cases: those still open, the earliest due first, then the closed ones, the latest first. */
export async function listOwnObjections({ scope, today }: { scope: Scope; today: CivilDate }): Promise<readonly ObjectionSummary[]> {
  const part = { from: null, backwards: false, limit: MOST }
  const asked = { role: "teacher", everybody: false } as const
  const open = await listObjections(scope, { ...asked, state: "open" }, part)
  const closed = await listObjections(scope, { ...asked, state: "closed" }, part)
  return [...open, ...closed].map((row) => objectionSummary(row, today))
}
