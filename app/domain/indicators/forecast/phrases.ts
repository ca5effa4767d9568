/** How a forecast was reckoned, or why there is none. */
export const FORECAST_PHRASES = [
  { key: "forecast.method.reached", values: ["deadline"] },
  { key: "forecast.method.flow", values: ["years", "perYear", "actual", "yearsLeft"] },
  { key: "forecast.method.flow_scheduled", values: ["years", "perYear", "actual", "yearsLeft", "scheduled"] },
  { key: "forecast.method.members", values: ["actual", "ending", "entering", "leaving", "yearsLeft"] },
  { key: "forecast.method.per_member", values: ["teachers", "hires", "leavers", "members", "ending", "entering", "leaving", "yearsLeft"] },
  { key: "forecast.method.certified", values: ["numerator", "ending", "entering", "denominator", "hires", "leavers", "yearsLeft"] },
  { key: "forecast.method.pace", values: ["numerator", "denominator", "years", "yearsLeft"] },
  { key: "forecast.method.pace_scheduled", values: ["numerator", "denominator", "years", "yearsLeft", "scheduled"] },
  { key: "forecast.method.drift", values: ["years", "numerator", "numeratorPerYear", "denominator", "denominatorPerYear", "yearsLeft"] },
  { key: "forecast.method.drift_count", values: ["years", "actual", "perYear", "yearsLeft"] },
  { key: "forecast.method.same_year", values: [] },
  { key: "forecast.method.yearly", values: ["years"] },
  { key: "forecast.none.short_history", values: [] },
  { key: "forecast.none.unknown", values: [] },
  { key: "forecast.none.nobody", values: [] },
  { key: "forecast.none.milestone", values: [] },
] as const
