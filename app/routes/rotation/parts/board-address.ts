import type { BoardFilter } from "~/features/rotation-season/season-page"

/** The address that asks a board for this filter; what is empty is left out, so that addresses stay short. */
export function boardAddress(year: number, filter: BoardFilter, more: Readonly<Record<string, string>> = {}): string {
  return `/rotation/${year}${boardQuery(filter, more)}`
}

export function boardQuery(filter: BoardFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of [...Object.entries(filter), ...Object.entries(more)]) if (value !== "") query.set(name, value)
  const text = query.toString()
  return text === "" ? "" : `?${text}`
}
