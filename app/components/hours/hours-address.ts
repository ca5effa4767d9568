import type { LedgerFilter } from "./ledger"

/** What the address of an hours view may ask, beside the path. */
export interface HoursAsked {
  /** the year in which the cycle starts; null = the running one */
  readonly cycle: number | null
  readonly entries: LedgerFilter
  /** the sheet for paper, everything unfolded */
  readonly print: boolean
}

/** The query that asks for it; what is usual is left out. */
export function hoursAddress({ cycle, entries, print }: HoursAsked): string {
  const query = new URLSearchParams()
  if (cycle !== null) query.set("cycle", String(cycle))
  if (entries !== "all") query.set("entries", entries)
  if (print) query.set("print", "1")
  return `?${query}`
}
