import { z } from "zod"
import { compareNeed } from "~/domain/enrolment/need"
import { readCursor, writeCursor } from "~/platform/cursor"
import type { NominationsSearch } from "./enrolment.schema"
import type { Weighed } from "./weigh-candidates.server"

const PEOPLE_A_PAGE = 50
const PLACE = z.tuple([z.string()])

interface Asked {
  readonly weighed: readonly Weighed[]
  readonly search: Pick<NominationsSearch, "q" | "after" | "before">
  /** who has a place already is in no page, but keeps her place in the order: a link to the next page stays good once she is nominated */
  readonly hasPlace: (teacherNo: string) => boolean
}

export interface PageByNeed {
  readonly people: readonly Weighed[]
  /** of all pages */
  readonly counts: { readonly can: number; readonly cannot: number }
  readonly next: string | null
  readonly previous: string | null
}

/** One page of people without a place in a run: who can have one first, of those who needs it most. */
export function pageByNeed({ weighed, search, hasPlace }: Asked): PageByNeed {
  const words = search.q.toUpperCase()
  const fits = ({ candidate }: Weighed) => words === "" || candidate.name.includes(search.q) || candidate.teacherNo.includes(words)
  const order = [...weighed].sort(byNeed)
  const rankOf = new Map(order.map(({ candidate }, at) => [candidate.teacherNo, at]))
  const all = order.filter((one) => fits(one) && !hasPlace(one.candidate.teacherNo))
  const firstAfter = (cursor: string) => all.findIndex((one) => rankAt(one, rankOf) > (rankOf.get(cursor) ?? -1))
  const [after, before] = [placeIn(search.after), placeIn(search.before)]
  const from = after !== null ? firstAfter(after) : before !== null ? startBefore(all, rankOf, before) : 0
  const start = Math.max(0, from)
  const people = all.slice(start, start + PEOPLE_A_PAGE)
  const [first, last] = [people[0], people.at(-1)]
  const can = all.filter((one) => !cannot(one)).length
  return {
    people,
    counts: { can, cannot: all.length - can },
    next: last !== undefined && start + people.length < all.length ? writeCursor([last.candidate.teacherNo]) : null,
    previous: first !== undefined && start > 0 ? writeCursor([first.candidate.teacherNo]) : null,
  }
}

function startBefore(all: readonly Weighed[], rankOf: ReadonlyMap<string, number>, teacherNo: string): number {
  const end = all.filter((one) => rankAt(one, rankOf) < (rankOf.get(teacherNo) ?? 0)).length
  return end - PEOPLE_A_PAGE
}

function rankAt({ candidate }: Weighed, rankOf: ReadonlyMap<string, number>): number {
  return rankOf.get(candidate.teacherNo) ?? 0
}

function cannot({ obstacles, clashes }: Weighed): boolean {
  return obstacles.length + clashes.length > 0
}

function byNeed(a: Weighed, b: Weighed): number {
  return Number(cannot(a)) - Number(cannot(b)) || compareNeed(a.need, b.need) || (a.candidate.teacherNo < b.candidate.teacherNo ? -1 : 1)
}

function placeIn(cursor: string | null): string | null {
  return readCursor(cursor, (value) => PLACE.safeParse(value).data?.[0] ?? null)
}
