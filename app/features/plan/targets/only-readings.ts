import type { Plan } from "~/domain/indicators/plan"
import { canonicalJson, type Json } from "~/platform/canonical-json"

/** Whether two plans say the same but for how vague words are read: all that may be set of a plan that is final. */
export function onlyReadingsDiffer(before: Plan, after: Plan): boolean {
  return canonicalJson(withoutReadings(before)) === canonicalJson(withoutReadings(after))
}

function withoutReadings(plan: Plan): Json {
  const indicators = plan.indicators.map((indicator) =>
    indicator.words.kind === "batch" ? { ...indicator, words: { kind: "batch", number: null } } : indicator,
  )
  return { ...plan, readings: null, indicators } as unknown as Json
}
