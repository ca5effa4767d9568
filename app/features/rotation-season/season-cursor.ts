import { z } from "zod"
import { type MemberPlace, memberPlace } from "#db/queries/rotation-seasons-list"
import type { MemberRow } from "#db/queries/rotation-seasons-members"
import * as cursors from "~/platform/cursor"

const PLACE = z.tuple([z.int().nonnegative(), z.string().max(60), z.int().nonnegative()])

/** A row's place on a board, as it stands in the address. */
export function writeCursor(row: MemberRow): string {
  return cursors.writeCursor(memberPlace(row))
}

/** The place again; null for whatever is none. */
export function readCursor(cursor: string | null): MemberPlace | null {
  return cursors.readCursor<MemberPlace>(cursor, (value) => PLACE.safeParse(value).data ?? null)
}
