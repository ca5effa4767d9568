import { listOwnCalendar } from "#db/queries/training/agenda"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import type { Scope } from "~/platform/scope"

export interface NextTraining {
  readonly on: CivilDate
  readonly starts: string
  readonly ends: string
  /** null = online */
  readonly place: string | null
}

/** Of the first few sessions one is not cancelled, or the agenda tells better. */
const LOOKED_AT = 20

/** The next session that the scope's person attends or teaches, from today on; null = none. One statement. */
export async function nextTraining({ scope, today }: { readonly scope: Scope; readonly today: CivilDate }): Promise<NextTraining | null> {
  const rows = await listOwnCalendar(scope, { from: today, until: null, limit: LOOKED_AT })
  const next = rows.find(({ state, runState, part }) => state === "planned" && runState !== "cancelled" && part !== "offered")
  if (next === undefined) return null
  const { on, startsMinute, endsMinute, venueName, site } = next
  return { on, starts: clockOf(startsMinute), ends: clockOf(endsMinute), place: venueName === null ? null : `${site} ${venueName}` }
}
