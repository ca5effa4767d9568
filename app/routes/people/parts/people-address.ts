import type { PeopleFilter } from "~/features/people/people-page"

/** The filter of a list that nobody has narrowed. */
export const USUAL_FILTER: PeopleFilter = { q: "", school: "", stage: "", subject: "", status: "in_post", standing: "", sort: "name" }

/** The query that asks for this filter; what is usual is left out, so that addresses stay short. */
export function peopleQuery(filter: PeopleFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (value !== USUAL_FILTER[name as keyof PeopleFilter]) query.set(name, value)
  }
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return `?${query}`
}

/** Whether the list is narrowed at all; its order does not narrow it. */
export function isNarrowed(filter: PeopleFilter): boolean {
  return peopleQuery({ ...filter, sort: USUAL_FILTER.sort }) !== "?"
}
