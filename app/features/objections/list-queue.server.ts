import { z } from "zod"
import { listObjections, type ObjectionPlace } from "#db/queries/objections"
import { countOpenObjections } from "#db/queries/objections-open"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { readCursor, writeCursor } from "~/platform/cursor"
import { pageAround } from "~/platform/page-around"
import type { Scope } from "~/platform/scope"
import type { QueuePage } from "./objection-page"
import { objectionSummary } from "./objection-summary"

const CASES_A_PAGE = 25
const place = z.tuple([z.iso.date(), z.int().positive()])

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly state: "open" | "closed"
  readonly of: "mine" | "everybody"
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** One page of the cases that somebody has to answer, the earliest due first, or has answered. */
export async function listQueue({ scope, actor, state, of, after, before, today }: Asked): Promise<QueuePage> {
  const seesEverybody = actor.role === "hr_officer"
  const everybody = seesEverybody && of === "everybody"
  const read = (cursor: string | null): ObjectionPlace | null =>
    readCursor(cursor, (value) => {
      const [dueOn, id] = place.safeParse(value).data ?? []
      return dueOn === undefined || id === undefined ? null : { dueOn: dueOn as CivilDate, id }
    })
  const page = await pageAround({
    size: CASES_A_PAGE,
    after: read(after),
    before: read(before),
    load: (part) => listObjections(scope, { role: actor.role, state, everybody }, { ...part, limit: CASES_A_PAGE + 1 }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const counts = await countOpenObjections(scope, { ownerRole: actor.role, today })
  return {
    state,
    of: everybody ? "everybody" : "mine",
    rows: page.rows.map((row) => objectionSummary(row, today)),
    next: page.hasNext && last !== undefined ? writeCursor([last.dueOn, last.id]) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor([first.dueOn, first.id]) : null,
    ...counts,
    seesEverybody,
  }
}
