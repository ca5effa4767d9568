/** What the plan of 2021 to 2025 says of an indicator by these facts. */

import type { DistrictFacts } from "~/domain/indicators/district-facts"
import { evidenceOf } from "~/domain/indicators/measure"
import { resultOf } from "~/domain/indicators/result"
import { indicatorOf, plan14 } from "./plans"

export function resultOf14(id: string, facts: DistrictFacts) {
  return resultOf({ plan: plan14(), indicator: indicatorOf(plan14(), id), facts })
}

export function keysOf14(id: string, facts: DistrictFacts): readonly string[] {
  return evidenceOf({ plan: plan14(), indicator: indicatorOf(plan14(), id), facts }).map(({ key }) => key)
}
