export interface YearBar {
  readonly year: string
  readonly value: number
  /** the figure as the reader's unit has it; null = the year has not come */
  readonly text: string | null
}

export interface YearBarsProps {
  bars: readonly YearBar[]
  /** says the same in words */
  label: string
  /** a level across, such as an even year's share; null = none. What it is must be said beside the chart */
  mark: number | null
}

const HEIGHT = 120
const BASE = 24 + HEIGHT

/** One bar a year from zero, each with its figure: no axis is needed. */
export function YearBars({ bars, label, mark }: YearBarsProps) {
  const top = Math.max(1, mark ?? 0, ...bars.map(({ value }) => value))
  const slot = 100 / Math.max(1, bars.length)
  const level = mark === null ? null : BASE - (mark / top) * HEIGHT
  return (
    <svg role="img" aria-label={label} width="100%" height={HEIGHT + 52} className="block overflow-visible">
      {bars.map((bar, at) => (
        <Bar key={bar.year} bar={bar} height={(bar.value / top) * HEIGHT} left={slot * at} slot={slot} />
      ))}
      {level !== null && <line x1="0" x2="100%" y1={level} y2={level} className="stroke-muted" strokeWidth="1" strokeDasharray="2 4" />}
      <line x1="0" x2="100%" y1={BASE + 0.5} y2={BASE + 0.5} className="stroke-edge" strokeWidth="1" />
    </svg>
  )
}

function Bar({ bar, height, left, slot }: { bar: YearBar; height: number; left: number; slot: number }) {
  const middle = `${left + slot / 2}%`
  return (
    <g>
      {height > 0 && (
        <rect x={`${left + slot * 0.22}%`} width={`${slot * 0.56}%`} y={BASE - height} height={height} className="fill-accent" />
      )}
      {bar.text !== null && (
        <text
          x={middle}
          y={BASE - height - 7}
          textAnchor="middle"
          paintOrder="stroke"
          strokeWidth="4"
          className="fill-ink stroke-paper text-sm font-medium"
        >
          {bar.text}
        </text>
      )}
      <text x={middle} y={BASE + 20} textAnchor="middle" className="fill-muted text-sm">
        {bar.year}
      </text>
    </g>
  )
}
