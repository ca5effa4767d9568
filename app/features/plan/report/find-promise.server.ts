import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { planInForce } from "../measuring/plan-in-force.server"

/** The words of an indicator and where they stand, before anything is counted. Not there: 404. */
export async function findPromise({ scope, planId, indicatorId }: { scope: Scope; planId: string; indicatorId: string }) {
  const { plan } = await planInForce({ districtId: scope.districtId, planId })
  const promised = plan.indicators.find(({ id }) => id === indicatorId)
  if (promised === undefined) throw new NotFound()
  const { id, text, group, where } = promised
  return { id, text, group, where }
}
