import type { ReactNode } from "react"
import { Icon } from "./icon"

/** Something one tap away: opens without a script. `open` for what a printed sheet must show. */
export function Fold({ summary, children, open = false }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="fold" open={open}>
      <summary className="flex min-h-target items-center rounded text-accent hover:text-accent-strong">
        <Icon name="chevron" className="fold-mark mr-1 h-4 w-4" />
        <span>{summary}</span>
      </summary>
      <div className="pb-2 pl-5 print:pl-0">{children}</div>
    </details>
  )
}
