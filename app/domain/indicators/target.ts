import type { Target } from "./indicator"
import type { Indicator, Plan } from "./plan"
import { read } from "./reading"

/** What the plan promises of an indicator, by its words and the plan's readings of vague ones. */
export function targetOf(plan: Pick<Plan, "readings">, { words, unit }: Pick<Indicator, "words" | "unit">): Target {
  return read({ words, readings: plan.readings, unit })
}
