export interface Share {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly text: string
}

/** Named amounts, largest first, each with a bar that only repeats its figure. */
export function ShareList({ shares }: { shares: readonly Share[] }) {
  const largest = Math.max(1, ...shares.map(({ value }) => value))
  return (
    <dl className="grid gap-3">
      {[...shares]
        .sort((a, b) => b.value - a.value)
        .map(({ key, label, value, text }) => (
          <div key={key} className="grid grid-cols-[1fr_auto]">
            <dt>{label}</dt>
            <dd className="font-medium">{text}</dd>
            <dd className="col-span-2 mt-1">
              <svg width="100%" height="5" className="block" aria-hidden="true" focusable="false">
                <rect x="0" y="0" width="100%" height="5" className="fill-sunken" />
                <rect x="0" y="0" width={`${(value / largest) * 100}%`} height="5" className="fill-accent" />
              </svg>
            </dd>
          </div>
        ))}
    </dl>
  )
}
