/** Will the target be met on the deadline? Answered by the forecast and its range. */
import type { Target } from "../indicator"
import type { Forecast } from "./forecast"

/** safe: even the less favourable end of the range meets the target; likely: what is expected does; at_risk: it does not; unknown: no forecast, or no number to reach. */
export const OUTLOOKS = ["safe", "likely", "at_risk", "unknown"] as const
export type Outlook = (typeof OUTLOOKS)[number]

/** Above the upper end of a range the target is met all the same. */
export function outlookOf({ target, forecast }: { target: Target; forecast: Forecast }): Outlook {
  const { onDeadline, low, high } = forecast
  if (onDeadline === null) return "unknown"
  if (target.operator === "none" || (target.operator === "<=" ? target.upper : target.lower) === null) return "unknown"
  if (!reaches(target, onDeadline)) return "at_risk"
  return [low, high].every((end) => reaches(target, end)) ? "safe" : "likely"
}

function reaches({ operator, lower, upper }: Target, value: number): boolean {
  if (operator === "<=") return upper !== null && value <= upper
  if (lower === null) return false
  return operator === ">" ? value > lower : value >= lower
}
