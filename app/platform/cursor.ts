const LONGEST = 2000

/** A row's place in a list, as it stands in the address. */
export function writeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place), "utf8").toString("base64url")
}

/** The place again, as far as `check` takes it; null for whatever is no cursor of its order, so that an old or broken link shows the first page. */
export function readCursor<Place>(cursor: string | null, check: (value: unknown) => Place | null): Place | null {
  if (cursor === null || cursor === "" || cursor.length > LONGEST) return null
  try {
    return check(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")))
  } catch {
    return null
  }
}
