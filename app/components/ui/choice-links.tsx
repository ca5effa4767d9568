import { Link } from "@remix-run/react"

export interface Choice {
  readonly key: string
  readonly to: string
  readonly text: string
  readonly chosen: boolean
}

/** A few views of one thing, as links: the chosen one is marked in more than colour. Works without a script and stands in the address. */
export function ChoiceLinks({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label} className="cluster print:hidden">
      {choices.map(({ key, to, text, chosen }) => (
        <Link
          key={key}
          to={to}
          preventScrollReset
          aria-current={chosen ? "true" : undefined}
          className={`inline-flex min-h-target items-center rounded border px-3 text-sm no-underline ${
            chosen ? "border-accent bg-accent-soft font-semibold text-accent" : "border-edge bg-surface text-ink hover:border-accent"
          }`}
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
