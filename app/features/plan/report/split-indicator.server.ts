import type { CivilDate } from "~/domain/calendar/civil-date"
import { evidenceOf } from "~/domain/indicators/measure"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { districtFacts } from "../measuring/district-facts.server"
import { planInForce } from "../measuring/plan-in-force.server"
import type { Split } from "./indicator-page"
import { splitOfRows, splitOfTallies } from "./split-rows"

interface Asked {
  readonly scope: Scope
  readonly planId: string
  readonly indicatorId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
}

/** Where a figure comes from: by school, stage and subject, from the very facts that it was measured from. */
export async function splitIndicator({ scope, planId, indicatorId, asOf, today }: Asked): Promise<Split> {
  const { plan } = await planInForce({ districtId: scope.districtId, planId })
  const indicator = plan.indicators.find(({ id }) => id === indicatorId)
  if (indicator === undefined) throw new NotFound()
  const facts = await districtFacts({ scope, plan, asOf, today, schoolCode: null })
  const { measure } = indicator
  return measure.name === "share" ? splitOfTallies(facts.tallies[measure.tally]) : splitOfRows(evidenceOf({ plan, indicator, facts }))
}
