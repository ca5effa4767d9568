import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { Tx } from "../../transaction"

/** What makes a point of the history hold: while all of it is the same, so is the figure. */
export interface PointsBasis {
  readonly districtId: string
  readonly planId: string
  readonly factsVersion: number
  readonly planRevision: number
  readonly packsDigest: string
}

/** An indicator of the plan as it was measured for a past day, JSON. */
export interface IndicatorPoint {
  readonly asOfOn: CivilDate
  readonly indicatorId: string
  readonly measured: string
}

/** The points of a plan that still hold, by day and indicator. */
export async function listIndicatorPoints(basis: PointsBasis, tx?: Tx): Promise<readonly IndicatorPoint[]> {
  return prepared<IndicatorPoint>(
    reader(tx),
    `select as_of_on as asOfOn, indicator_id as indicatorId, measured from indicator_point
     where district_id = @districtId and plan_id = @planId and facts_version = @factsVersion and plan_revision = @planRevision
       and packs_digest = @packsDigest order by as_of_on, indicator_id`,
  ).all(basis)
}

/** Keeps what the indicators of a plan were on a day, in place of what was kept of that day before. */
export async function replaceIndicatorPoints(
  basis: PointsBasis,
  {
    asOfOn,
    points,
    measuredAt,
  }: { asOfOn: CivilDate; points: readonly Pick<IndicatorPoint, "indicatorId" | "measured">[]; measuredAt: Instant },
  tx: Tx,
): Promise<void> {
  prepared(tx, "delete from indicator_point where district_id = ? and plan_id = ? and as_of_on = ?").run(
    basis.districtId,
    basis.planId,
    asOfOn,
  )
  const insert = prepared(
    tx,
    `insert into indicator_point (district_id, plan_id, as_of_on, indicator_id, facts_version, plan_revision, packs_digest, measured, measured_at)
     values (@districtId, @planId, @asOfOn, @indicatorId, @factsVersion, @planRevision, @packsDigest, @measured, @measuredAt)`,
  )
  for (const point of points) insert.run({ ...basis, ...point, asOfOn, measuredAt })
}
