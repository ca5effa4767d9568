import { Link } from "@remix-run/react"

interface BehindLinkProps {
  kind: string
  rowKey: string
  label: string
  /** whether the reader may see a person's whole path, and not only her record */
  toPath: boolean
}

/** From a row behind a figure to what is known of it: the person's verdicts, the studio, the school's people. */
export function BehindLink({ kind, rowKey, label, toPath }: BehindLinkProps) {
  const to = addressOf({ kind, key: rowKey, toPath })
  if (to === null) return <span>{label}</span>
  return (
    <Link to={to} className="link inline-flex min-h-target items-center md:min-h-0">
      {label}
    </Link>
  )
}

function addressOf({ kind, key, toPath }: { kind: string; key: string; toPath: boolean }): string | null {
  const part = encodeURIComponent(key)
  if (kind === "person") return toPath ? `/people/${part}/path` : `/people/${part}`
  if (kind === "studio") return `/studios/${part}`
  if (kind === "school") return `/people?school=${part}`
  return null
}
