import { Refusal } from "~/platform/errors"
import { daysInForce, type Term } from "./award-terms"

/** That a term shares days with one that stands: whose, which, from when and until when. */
export function overlapRefusal({ taken, name, field }: { taken: Term; name: string; field: string }): Refusal {
  const { tier, level, grantedOn } = taken
  const params = { name, tierAward: tier, designationLevel: level, from: grantedOn }
  const until = daysInForce(taken)?.endsOn ?? null
  return until === null
    ? new Refusal("tier_overlaps_open", { field, params })
    : new Refusal("tier_overlaps", { field, params: { ...params, until } })
}
