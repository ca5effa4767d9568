/** What is expected of an indicator on its deadline, and how it was reckoned. Readings in app/domain/README.md. */
import type { Phrase } from "../../verdict"

export interface KnownForecast {
  /** in the indicator's unit: counts whole, shares not rounded */
  readonly onDeadline: number
  /** four times in five the figure is expected between these two, both included */
  readonly low: number
  readonly high: number
  readonly method: Phrase
}

/** None can be made, and why. */
export interface NoForecast {
  readonly onDeadline: null
  readonly low: null
  readonly high: null
  readonly method: Phrase
}

export type Forecast = KnownForecast | NoForecast

/** A number expected on the deadline, not rounded, and how far to either side it is expected to lie four times in five. */
export interface Projected {
  readonly value: number
  readonly margin: number
}

export function noForecast(method: Phrase): NoForecast {
  return { onDeadline: null, low: null, high: null, method }
}

/** A forecast of people or things: whole, never fewer than `least`, the range drawn outwards to whole numbers. */
export function countForecast({ projected, least, method }: { projected: Projected; least: number; method: Phrase }): KnownForecast {
  const { value, margin } = projected
  const onDeadline = Math.max(least, Math.round(value))
  return {
    onDeadline,
    low: Math.min(onDeadline, Math.max(least, Math.floor(value - margin))),
    high: Math.max(onDeadline, Math.ceil(value + margin)),
    method,
  }
}

/** A figure that is known already: its own range. */
export function knownForecast({ actual, method }: { actual: number; method: Phrase }): KnownForecast {
  return { onDeadline: actual, low: actual, high: actual, method }
}
