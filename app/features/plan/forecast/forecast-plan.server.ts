import type { KnownForecast } from "~/domain/indicators/forecast/forecast"
import { type ForecastAsked, makeForecasts } from "./make-forecasts.server"

/** Where each indicator is expected on the deadline, with its range and how that was reckoned. An indicator of which nothing can be foretold is left out; why, `makeForecasts` says. */
export async function forecastPlan(asked: ForecastAsked): Promise<ReadonlyMap<string, KnownForecast>> {
  const forecasts = await makeForecasts(asked)
  return new Map([...forecasts].flatMap(([id, forecast]) => (forecast.onDeadline === null ? [] : [[id, forecast] as const])))
}
