import type { ChecksFilter } from "~/features/checked-records/check-page"

/** The filter of a list that nobody has narrowed. */
const USUAL_FILTER: ChecksFilter = { q: "", rule: "", outcome: "", purpose: "checked_record" }

/** The address that asks the list for this filter; what is usual is left out. */
export function checksAddress(filter: ChecksFilter, more: Readonly<Record<string, string>> = {}): string {
  const asked = Object.entries(filter).filter(([name, value]) => value !== USUAL_FILTER[name as keyof ChecksFilter])
  const query = new URLSearchParams([...asked, ...Object.entries(more)]).toString()
  return query === "" ? "/checks" : `/checks?${query}`
}

/** Whether the list is narrowed at all. */
export function isNarrowed(filter: ChecksFilter): boolean {
  return checksAddress(filter) !== "/checks"
}
