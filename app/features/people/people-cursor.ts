import { z } from "zod"
import { type ListedPerson, type PeoplePlace, placeOf } from "#db/queries/people-list"
import type { PeopleSort } from "./people-page"

const LONGEST = 2000
const id = z.int().nonnegative()
const text = z.string().max(300)

/** What a cursor of each sort holds: the sort key of a row, and its id. */
const PLACES = {
  name: z.tuple([text, id]),
  remaining: z.tuple([z.int(), id]),
  school: z.tuple([text, text, id]),
} as const satisfies Record<PeopleSort, z.ZodType<PeoplePlace>>

/** A row's place in the list, as it stands in the address. */
export function writeCursor(row: ListedPerson, sort: PeopleSort): string {
  return Buffer.from(JSON.stringify(placeOf(row, sort)), "utf8").toString("base64url")
}

/** The place again; null for whatever is no cursor of this sort, so that an old or broken link shows the first page. */
export function readCursor(cursor: string | null, sort: PeopleSort): PeoplePlace | null {
  if (cursor === null || cursor === "" || cursor.length > LONGEST) return null
  try {
    const result = PLACES[sort].safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")))
    return result.success ? result.data : null
  } catch {
    return null
  }
}
