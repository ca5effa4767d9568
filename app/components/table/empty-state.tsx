import type { ReactNode } from "react"

/** Nothing to list: says what was asked, and what can be done. */
export function EmptyState({
  title,
  asked = null,
  next,
  action,
}: {
  title: string
  asked?: string | null
  next: string
  action?: ReactNode
}) {
  return (
    <div role="status" className="border-y border-line py-10 text-center">
      <p className="text-lg font-medium">{title}</p>
      {asked !== null && <p className="mt-1">{asked}</p>}
      <p className="mt-1 text-muted">{next}</p>
      {action && <div className="mt-4">{action}</div>}
    </div>
  )
}
