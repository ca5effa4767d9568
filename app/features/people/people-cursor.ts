import { z } from "zod"
import { type ListedPerson, type PeoplePlace, placeOf } from "#db/queries/people-list"
import * as cursors from "~/platform/cursor"
import type { PeopleSort } from "./people-page"

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
  return cursors.writeCursor(placeOf(row, sort))
}

/** The place again; null for whatever is no cursor of this sort. */
export function readCursor(cursor: string | null, sort: PeopleSort): PeoplePlace | null {
  return cursors.readCursor<PeoplePlace>(cursor, (value) => PLACES[sort].safeParse(value).data ?? null)
}
