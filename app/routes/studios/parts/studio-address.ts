import type { StudiosFilter } from "~/features/studios/studio-page"

const USUAL: StudiosFilter = { q: "", kind: "", level: "", state: "", school: "" }

/** The address of the directory with this filter; what is not asked is left out. */
export function studiosAddress(filter: Partial<StudiosFilter>, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...USUAL, ...filter })) if (value !== "") query.set(name, value)
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  const text = query.toString()
  return text === "" ? "/studios" : `/studios?${text}`
}

export function isNarrowed(filter: StudiosFilter): boolean {
  return studiosAddress(filter) !== "/studios"
}

export function studioAddress(studioNo: string): string {
  return `/studios/${encodeURIComponent(studioNo)}`
}
