import { z } from "zod"
import { type LadderOrder, type LadderPerson, type LadderPlace, ladderPlace } from "#db/queries/tier-ladder-list"
import * as cursors from "~/platform/cursor"

const id = z.int().nonnegative()
const PLACES = {
  name: z.tuple([z.string().max(300), id]),
  due: z.tuple([z.iso.date(), id]),
} as const satisfies Record<LadderOrder, z.ZodType<LadderPlace>>

/** A row's place in a list of the ladder, as it stands in the address. */
export function writeCursor(row: LadderPerson, order: LadderOrder): string {
  return cursors.writeCursor(ladderPlace(row, order))
}

/** The place again; null for whatever is no cursor of this order. */
export function readCursor(cursor: string | null, order: LadderOrder): LadderPlace | null {
  return cursors.readCursor<LadderPlace>(cursor, (value) => PLACES[order].safeParse(value).data ?? null)
}
