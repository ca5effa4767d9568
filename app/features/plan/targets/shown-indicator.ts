import type { Indicator, Plan } from "~/domain/indicators/plan"
import { targetOf } from "~/domain/indicators/target"
import { OWN_INDICATOR } from "./own-indicator"
import type { ShownIndicator } from "./targets-page"

/** An indicator of a plan as the page of targets shows it. */
export function shownIndicator(plan: Plan, indicator: Indicator): ShownIndicator {
  const { id, text, group, where, unit, words, measure } = indicator
  const mayBeNumbered = words.kind === "batch"
  return {
    id,
    text,
    group,
    where,
    unit,
    words,
    target: targetOf(plan, indicator),
    measure,
    isOwn: id.startsWith(OWN_INDICATOR),
    settable: plan.isFinal ? (mayBeNumbered ? "number" : "nothing") : "all",
  }
}
