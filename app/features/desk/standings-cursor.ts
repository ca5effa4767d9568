import { z } from "zod"
import { type ListedStanding, type StandingsPlace, standingPlace } from "#db/queries/standings-list"
import * as cursors from "~/platform/cursor"
import type { StandingsSort } from "./standings-page"

const id = z.int().nonnegative()
const text = z.string().max(300)

/** What a cursor of each sort holds: the sort key of a row, and its id. */
const PLACES = {
  name: z.tuple([text, id]),
  school: z.tuple([text, text, id]),
  due: z.tuple([z.iso.date(), id]),
} as const satisfies Record<StandingsSort, z.ZodType<StandingsPlace>>

/** A row's place in the list, as it stands in the address. */
export function writeCursor(row: ListedStanding, sort: StandingsSort): string {
  return cursors.writeCursor(standingPlace(row, sort))
}

/** The place again; null for whatever is no cursor of this sort. */
export function readCursor(cursor: string | null, sort: StandingsSort): StandingsPlace | null {
  return cursors.readCursor<StandingsPlace>(cursor, (value) => PLACES[sort].safeParse(value).data ?? null)
}
