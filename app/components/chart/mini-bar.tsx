/** How far along, in the width of a table cell. Only repeats the figures beside it. */
export function MiniBar({ value, of, tone }: { value: number; of: number; tone: "good" | "accent" | "bad" }) {
  const filled = of <= 0 ? 0 : Math.min(100, (value / of) * 100)
  const fill = { good: "fill-good", accent: "fill-accent", bad: "fill-bad" }[tone]
  return (
    <svg width="100%" height="5" className="mt-1 block max-w-[9rem]" aria-hidden="true" focusable="false">
      <rect x="0" y="0" width="100%" height="5" rx="1" className="fill-sunken" />
      <rect x="0" y="0" width={`${filled}%`} height="5" rx="1" className={fill} />
    </svg>
  )
}
