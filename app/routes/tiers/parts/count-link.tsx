import { Link } from "@remix-run/react"
import { formatNumber } from "~/platform/i18n/format"

/** A number that opens its list; nobody is a dash and leads nowhere. `of`: what is counted, for who does not see the table. */
export function CountLink({ count, to, of }: { count: number; to: string; of: string }) {
  if (count === 0) return <span className="text-muted">–</span>
  return (
    <Link to={to} aria-label={`${of} ${formatNumber(count)}`} className="link inline-flex min-h-[1.75rem] min-w-[2rem] items-center">
      {formatNumber(count)}
    </Link>
  )
}
