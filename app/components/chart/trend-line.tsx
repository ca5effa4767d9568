export interface TrendPoint {
  readonly key: string
  /** under the point: the year, or the day */
  readonly label: string
  /** null = not known then: the line has a gap */
  readonly value: number | null
  /** the figure as it is said; null where there is none */
  readonly text: string | null
}

export interface TrendLineProps {
  points: readonly TrendPoint[]
  /** a dashed level across: the target; null = none */
  level: number | null
  /** says the same in words */
  label: string
  /** whether each point carries its figure; otherwise the first and the last known do */
  isDetailed?: boolean
}

const TOP = 20
const HEIGHT = 56
const BASE = TOP + HEIGHT

/** A figure through the years from zero, each year a point on a line; the target a dashed level. */
export function TrendLine({ points, level, label, isDetailed = false }: TrendLineProps) {
  const top = Math.max(0, level ?? 0, ...points.map(({ value }) => value ?? 0)) || 1
  const slot = 100 / Math.max(1, points.length)
  const xOf = (at: number) => slot * (at + 0.5)
  const yOf = (value: number) => BASE - (value / top) * HEIGHT
  const known = points.flatMap(({ value }, at) => (value === null ? [] : [at]))
  const isSaid = (at: number) => isDetailed || at === known[0] || at === known.at(-1)
  return (
    <svg role="img" aria-label={label} width="100%" height={BASE + 20} className="block overflow-visible">
      <line x1="0" x2="100%" y1={BASE + 0.5} y2={BASE + 0.5} className="stroke-edge" strokeWidth="1" />
      {level !== null && (
        <line x1="0" x2="100%" y1={yOf(level)} y2={yOf(level)} className="stroke-muted" strokeWidth="1.5" strokeDasharray="5 4" />
      )}
      {points.map(({ key, value }, at) => {
        const before = points[at - 1]?.value ?? null
        if (value === null || before === null) return null
        return (
          <line
            key={key}
            x1={`${xOf(at - 1)}%`}
            y1={yOf(before)}
            x2={`${xOf(at)}%`}
            y2={yOf(value)}
            className="stroke-accent"
            strokeWidth="2"
          />
        )
      })}
      {points.map((point, at) => (
        <g key={point.key}>
          {point.value !== null && (
            <>
              <circle cx={`${xOf(at)}%`} cy={yOf(point.value)} r="3.5" className="fill-accent stroke-surface" strokeWidth="1.5" />
              {isSaid(at) && (
                <text
                  x={`${xOf(at)}%`}
                  y={yOf(point.value) - 8}
                  textAnchor="middle"
                  paintOrder="stroke"
                  strokeWidth="3"
                  className="fill-ink stroke-paper text-xs font-medium"
                >
                  {point.text}
                </text>
              )}
            </>
          )}
          <text x={`${xOf(at)}%`} y={BASE + 16} textAnchor="middle" className="fill-muted text-xs">
            {point.label}
          </text>
        </g>
      ))}
    </svg>
  )
}
