import type { ListedRule, StandingsFilter } from "~/features/desk/standings-page"

/** The filter of a list that nobody has narrowed. */
const USUAL_FILTER: StandingsFilter = { q: "", school: "", stage: "", subject: "", outcome: "", due: "", sort: "name" }

/** The address that asks a rule's list for this filter; what is usual is left out, so that addresses stay short. */
export function listAddress(rule: ListedRule, filter: StandingsFilter, more: Readonly<Record<string, string>> = {}): string {
  return `/lists/${rule}${listQuery(filter, more)}`
}

export function listQuery(filter: StandingsFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (value !== USUAL_FILTER[name as keyof StandingsFilter]) query.set(name, value)
  }
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  const text = query.toString()
  return text === "" ? "" : `?${text}`
}

/** Whether the list is narrowed at all; its order does not narrow it. */
export function isNarrowed(filter: StandingsFilter): boolean {
  return listQuery({ ...filter, sort: USUAL_FILTER.sort }) !== ""
}
