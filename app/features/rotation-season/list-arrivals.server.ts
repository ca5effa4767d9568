import { findSeason } from "#db/queries/rotation-seasons"
import { listArrivals as listRows } from "#db/queries/rotation-seasons-arrivals"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { ArrivalsPart } from "./season-page"

const ARRIVALS_A_PART = 50

interface Asked {
  readonly scope: Scope
  readonly schoolYear: number
  /** the row that the part begins after; 0 = from the first */
  readonly after: number
}

/** Who comes to the reader's school in a season, a part at a time; null for whoever's scope is no school. */
export async function listArrivals({ scope, schoolYear, after }: Asked): Promise<ArrivalsPart | null> {
  if (scope.kind !== "school") return null
  const season = await findSeason(scope, schoolYear)
  if (season === undefined) throw new NotFound()
  const rows = await listRows(scope, { seasonId: season.id, afterId: after, limit: ARRIVALS_A_PART + 1 })
  const shown = rows.slice(0, ARRIVALS_A_PART)
  return { rows: shown, isFirst: after === 0, next: rows.length > ARRIVALS_A_PART ? (shown.at(-1)?.id ?? null) : null }
}
