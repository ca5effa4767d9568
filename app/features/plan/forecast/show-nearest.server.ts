import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Nearest } from "~/domain/indicators/nearest/nearest"
import { whomToAsk } from "~/domain/indicators/nearest/who"
import { phrase } from "~/domain/phrases"
import type { Phrase } from "~/domain/verdict"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { planInForce } from "../measuring/plan-in-force.server"
import { listNear } from "./list-near.server"

export interface NearestAsked {
  readonly scope: Scope
  readonly planId: string
  readonly indicatorId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly limit: number
}

export interface NearestShown {
  readonly rows: readonly Nearest[]
  /** why nobody is named; null where somebody is */
  readonly said: Phrase | null
}

/** No list is longer. */
const MOST = 50

/** Whose next step would close an indicator's gap, the cheapest step first; or why nobody can be named. Steps are taken from today on, so only of today's report. */
export async function showNearest({ scope, planId, indicatorId, asOf, today, limit }: NearestAsked): Promise<NearestShown> {
  const { plan } = await planInForce({ districtId: scope.districtId, planId })
  const indicator = plan.indicators.find(({ id }) => id === indicatorId)
  if (indicator === undefined) throw new NotFound()
  const whom = whomToAsk(indicator.measure)
  if (whom.list === "nobody") return { rows: [], said: whom.why }
  if (asOf !== today) return { rows: [], said: phrase("nearest.none.past", {}) }
  const rows = await listNear({ scope, whom, portfolioParts: plan.portfolioParts, today, limit: Math.max(0, Math.min(limit, MOST)) })
  return { rows, said: rows.length === 0 ? phrase("nearest.none.no_one", {}) : null }
}
