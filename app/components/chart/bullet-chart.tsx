export interface BulletChartProps {
  /** null = not known: no bar */
  actual: number | null
  /** where the target begins and, of a range, ends; null = no number */
  lower: number | null
  upper: number | null
  /** what is expected on the deadline, with its range; null = no forecast */
  forecast: { readonly onDeadline: number; readonly low: number; readonly high: number } | null
  /** the end of the scale where it is fixed, as 100 of a share; else wide enough for all that is shown */
  scaleTo: number | null
  /** the target's words under its mark */
  targetText: string | null
  /** says the same in words */
  label: string
}

/** Keeps a text at a mark inside the track. */
const anchorAt = (percent: number) => (percent < 18 ? "start" : percent > 82 ? "end" : "middle")
const TRACK = { y: 6, height: 18 } as const
const FORECAST_Y = TRACK.y + TRACK.height / 2

/** A figure as a bar against the mark of its target, a range as a band, and beside them where it is expected to stand on the deadline. Shapes tell them apart, not colours. */
export function BulletChart({ actual, lower, upper, forecast, scaleTo, targetText, label }: BulletChartProps) {
  const end = scaleTo ?? scaleEnd([actual, lower, upper, forecast?.high ?? null])
  const at = (value: number) => Math.min(100, Math.max(0, (value / end) * 100))
  const mark = lower ?? upper
  return (
    <svg role="img" aria-label={label} width="100%" height={targetText === null ? 30 : 48} className="block overflow-visible">
      <rect x="0" y={TRACK.y} width="100%" height={TRACK.height} rx="2" className="fill-sunken stroke-edge" strokeWidth="1" />
      {lower !== null && upper !== null && upper > lower && (
        <rect
          x={`${at(lower)}%`}
          y={TRACK.y}
          width={`${at(upper) - at(lower)}%`}
          height={TRACK.height}
          className="fill-accent-soft stroke-edge"
          strokeWidth="1"
          strokeDasharray="3 2"
        />
      )}
      {actual !== null && actual > 0 && (
        <rect x="0" y={TRACK.y + 4} width={`${at(actual)}%`} height={TRACK.height - 8} className="fill-accent" />
      )}
      {mark !== null && <TargetMark at={at(mark)} text={targetText} />}
      {forecast !== null && <ForecastMark low={at(forecast.low)} high={at(forecast.high)} at={at(forecast.onDeadline)} />}
    </svg>
  )
}

function scaleEnd(values: readonly (number | null)[]): number {
  const largest = Math.max(0, ...values.map((value) => value ?? 0))
  return largest === 0 ? 1 : largest * 1.12
}

function TargetMark({ at, text }: { at: number; text: string | null }) {
  return (
    <>
      <line x1={`${at}%`} x2={`${at}%`} y1="1" y2="29" className="stroke-surface" strokeWidth="6" />
      <line x1={`${at}%`} x2={`${at}%`} y1="1" y2="29" className="stroke-ink" strokeWidth="2.5" />
      {text !== null && (
        <text x={`${at}%`} y="44" textAnchor={anchorAt(at)} className="fill-muted text-xs">
          {text}
        </text>
      )}
    </>
  )
}

/** A ring with whiskers. */
function ForecastMark({ low, high, at }: { low: number; high: number; at: number }) {
  return (
    <>
      {high > low && (
        <>
          <line x1={`${low}%`} x2={`${high}%`} y1={FORECAST_Y} y2={FORECAST_Y} className="stroke-surface" strokeWidth="5" />
          <line x1={`${low}%`} x2={`${high}%`} y1={FORECAST_Y} y2={FORECAST_Y} className="stroke-ink" strokeWidth="1.5" />
        </>
      )}
      <circle cx={`${at}%`} cy={FORECAST_Y} r="5.5" className="fill-surface stroke-ink" strokeWidth="2" />
    </>
  )
}
