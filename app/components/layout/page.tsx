import type { ReactNode } from "react"

export interface PageProps {
  title: ReactNode
  /** small line above the title: where this belongs, or whom it is about */
  kicker?: ReactNode
  /** one sentence on what can be done here */
  lead?: ReactNode
  /** buttons beside the title */
  actions?: ReactNode
  /** on a phone they are not there: what matters comes first, and the page has them further down */
  actionsOnDesk?: boolean
  children: ReactNode
}

/** The frame of every page's content: one heading, one lead, then sections. */
export function Page({ title, kicker, lead, actions, actionsOnDesk = false, children }: PageProps) {
  return (
    <>
      <header className="mb-6 grid gap-4 md:mb-8 md:grid-cols-[1fr_auto] md:items-end">
        <div>
          {kicker && <div className="mb-1 text-sm text-muted">{kicker}</div>}
          <h1 className="text-2xl md:text-3xl">{title}</h1>
          {lead && <p className="mt-2 max-w-prose text-muted">{lead}</p>}
        </div>
        {actions && <div className={`cluster print:hidden ${actionsOnDesk ? "hidden md:flex" : ""}`}>{actions}</div>}
      </header>
      {children}
    </>
  )
}

/** A part of a page with its own heading, divided by space and a hairline rather than boxes. */
export function Section({ title, id, aside, children }: { title: string; id: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-line pt-6 first:mt-0 first:border-t-0 first:pt-0 print:mt-5 print:pt-3">
      <div className="mb-4 grid gap-2 sm:grid-cols-[1fr_auto] sm:items-baseline print:mb-2">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** A sheet of paper on the desk: for what is one thing, such as a verdict or a form. */
export function Card({ children, className = "" }: { children: ReactNode; className?: string }) {
  return (
    <div className={`keep rounded-lg border border-line bg-surface p-4 md:p-6 print:rounded-none print:border-0 print:p-0 ${className}`}>
      {children}
    </div>
  )
}
