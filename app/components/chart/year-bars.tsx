export interface YearBar {
  readonly year: string
  readonly value: number
  /** the figure as the reader's unit has it */
  readonly text: string
}

const HEIGHT = 120

/** One bar a year from zero, each with its figure: no axis is needed. `mark` = a level across, such as an even year's share. */
export function YearBars({ bars, label, mark }: { bars: readonly YearBar[]; label: string; mark: { value: number; text: string } | null }) {
  const top = Math.max(1, mark?.value ?? 0, ...bars.map(({ value }) => value))
  const height = (value: number) => (value / top) * HEIGHT
  const slot = 100 / Math.max(1, bars.length)
  return (
    <svg role="img" aria-label={label} width="100%" height={HEIGHT + 52} className="block overflow-visible">
      {bars.map(({ year, value, text }, at) => (
        <g key={year}>
          <rect
            x={`${slot * at + slot * 0.16}%`}
            width={`${slot * 0.68}%`}
            y={24 + HEIGHT - Math.max(height(value), 1)}
            height={Math.max(height(value), 1)}
            className={value > 0 ? "fill-accent" : "fill-edge"}
          />
          <text
            x={`${slot * (at + 0.5)}%`}
            y={24 + HEIGHT - height(value) - 7}
            textAnchor="middle"
            className="fill-ink text-sm font-medium"
          >
            {text}
          </text>
          <text x={`${slot * (at + 0.5)}%`} y={24 + HEIGHT + 20} textAnchor="middle" className="fill-muted text-sm">
            {year}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1={24 + HEIGHT + 0.5} y2={24 + HEIGHT + 0.5} className="stroke-edge" strokeWidth="1" />
      {mark !== null && mark.value > 0 && (
        <line
          x1="0"
          x2="100%"
          y1={24 + HEIGHT - height(mark.value)}
          y2={24 + HEIGHT - height(mark.value)}
          className="stroke-ink"
          strokeWidth="1"
          strokeDasharray="2 4"
        />
      )}
    </svg>
  )
}
