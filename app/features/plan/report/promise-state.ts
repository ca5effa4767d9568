import type { CivilDate } from "~/domain/calendar/civil-date"
import type { IndicatorOutcome, IndicatorResult } from "~/domain/indicators/indicator"
import type { Phrase } from "~/domain/verdict"

/** Where an indicator is expected to stand on its deadline. */
export interface IndicatorForecast {
  readonly onDeadline: number
  readonly low: number
  readonly high: number
  readonly method: Phrase
}

/** What the forecast says, be it only why there is none. */
export interface ToldForecast {
  readonly onDeadline: number | null
  readonly low: number | null
  readonly high: number | null
  readonly method: Phrase
}

/**
 * How a promise stands. `kept`: met; `on_track`: time is left, and the forecast reaches the target or there is none;
 * `at_risk`: time is left, and the forecast stays short of it, be it met today or not; `missed`: the deadline has come and it is not met.
 */
export const PROMISE_STATES = ["kept", "on_track", "at_risk", "missed", "undetermined"] as const
export type PromiseState = (typeof PROMISE_STATES)[number]

interface Judged {
  readonly result: Pick<IndicatorResult, "outcome" | "asOf" | "deadline">
  /** the outcome that the forecast would have on the deadline; null = no forecast */
  readonly forecastOutcome: IndicatorOutcome | null
}

/** The state of a promise. On the deadline and after it nothing is at risk any more: it is kept or missed. */
export function promiseState({ result, forecastOutcome }: Judged): PromiseState {
  const { outcome, asOf, deadline } = result
  if (outcome === "undetermined") return "undetermined"
  if (!isOpen({ asOf, deadline })) return outcome === "met" ? "kept" : "missed"
  if (forecastOutcome === "not_met") return "at_risk"
  return outcome === "met" ? "kept" : "on_track"
}

/** Whether time is left until the deadline. */
export function isOpen({ asOf, deadline }: { readonly asOf: CivilDate; readonly deadline: CivilDate }): boolean {
  return asOf < deadline
}
