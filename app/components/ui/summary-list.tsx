import type { ReactNode } from "react"

export interface SummaryItem {
  readonly term: string
  readonly value: ReactNode
}

/** Terms and values of one thing: up to some ten facts, set in columns as the width allows. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-4">
      {items.map(({ term, value }) => (
        <div key={term} className="keep">
          <dt className="text-sm text-muted">{term}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
