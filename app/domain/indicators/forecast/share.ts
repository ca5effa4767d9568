/** A share or a ratio on the deadline: numerator and denominator forecast apart, then divided. */
import { phrase } from "../../phrases"
import type { Phrase } from "../../verdict"
import { type Forecast, noForecast, type Projected } from "./forecast"
import { jointMargin } from "./spread"

interface Share {
  readonly numerator: Projected
  readonly denominator: Projected
  /** 100 for a share in percent, 1 for so many to one */
  readonly scale: 100 | 1
  /** whoever is in the numerator is in the denominator too: never more than the whole */
  readonly isPart: boolean
  readonly method: Phrase
}

/** Of whole people in either number, so that exactly half is exactly 50. Nobody in the denominator: no share, never 0 or NaN. */
export function shareForecast({ numerator, denominator, scale, isPart, method }: Share): Forecast {
  const whole = Math.round(denominator.value)
  if (whole <= 0) return noForecast(phrase("forecast.none.nobody", {}))
  const counted = Math.max(0, Math.round(numerator.value))
  const part = isPart ? Math.min(whole, counted) : counted
  const onDeadline = (part * scale) / whole
  const margin = scale * jointMargin(numerator.margin / whole, (part * denominator.margin) / whole ** 2)
  const most = isPart ? scale : Number.POSITIVE_INFINITY
  return { onDeadline, low: Math.max(0, onDeadline - margin), high: Math.min(most, onDeadline + margin), method }
}
