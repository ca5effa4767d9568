type Asked = Readonly<Partial<Record<"school" | "list" | "after" | "before", string>>>

/** The address of the board, or of one of its lists; what is empty is left out. */
export function boardAddress(asked: Asked): string {
  const query = new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString()
  return `/dual-qualified${query === "" ? "" : `?${query}`}`
}

/** The address of the queue in one of its views. */
export function queueAddress(asked: Readonly<Partial<Record<"school" | "view" | "after" | "before", string | number>>>): string {
  const said = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  const query = new URLSearchParams(said).toString()
  return `/dual-qualified/queue${query === "" ? "" : `?${query}`}`
}
