import { z } from "zod"
import { listCatalogue, listOpenRuns } from "#db/queries/training/enrolment-runs"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { readCursor, writeCursor } from "~/platform/cursor"
import { pageAround } from "~/platform/page-around"
import type { Scope } from "~/platform/scope"
import type { CatalogueSearch } from "./enrolment.schema"
import type { CataloguePage, OwnRun } from "./enrolment-page"
import { isStanding } from "./enrolment-state"
import { ownRuns } from "./own-runs.server"

const RUNS_A_PAGE = 12
const MOST_WEIGHED = 200
const MOST_RECOMMENDED = 5
const place = z.tuple([z.iso.date(), z.int().positive()])

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly search: CatalogueSearch
  readonly today: CivilDate
}

/** The runs that are announced, and for a teacher those that would close most of her gap and that she can attend, in front. */
export async function showCatalogue({ scope, actor, search, today }: Asked): Promise<CataloguePage> {
  const { q, level, topic, delivery } = search
  const asked = { words: q || null, level: level || null, topic: topic || null, delivery: delivery || null }
  const page = await pageAround({
    size: RUNS_A_PAGE,
    after: placeIn(search.after),
    before: placeIn(search.before),
    load: (part) => listCatalogue(scope, asked, { ...part, today, limit: RUNS_A_PAGE + 1 }),
  })
  const isTeacher = actor.role === "teacher"
  const isFirst = search.after === null && search.before === null && Object.values(asked).every((value) => value === null)
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const open = isTeacher && isFirst ? await openRuns({ scope, actor, today }) : []
  return {
    isTeacher,
    recommended: recommended(open),
    lacksNothing: open.length > 0 && open.every(({ need }) => need === null || need.lacks + need.lacksConcentrated === 0),
    rows: await ownRuns({ actor, runs: page.rows, today }),
    next: page.hasNext && last !== undefined ? writeCursor([last.enrolUntilOn, last.id]) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor([first.enrolUntilOn, first.id]) : null,
  }
}

async function openRuns({ scope, actor, today }: Omit<Asked, "search">): Promise<readonly OwnRun[]> {
  return ownRuns({ actor, runs: await listOpenRuns(scope, { today, limit: MOST_WEIGHED }), today })
}

function recommended(open: readonly OwnRun[]): readonly OwnRun[] {
  return open
    .filter(({ against, place: own }) => against.length === 0 && (own === null || !isStanding(own.state)))
    .filter(({ need }) => fills(need) > 0)
    .sort((a, b) => fills(b.need) - fills(a.need) || (a.startsOn < b.startsOn ? -1 : 1))
    .slice(0, MOST_RECOMMENDED)
}

function fills(need: OwnRun["need"]): number {
  return need === null ? 0 : need.fills + need.fillsConcentrated
}

function placeIn(cursor: string | null) {
  return readCursor(cursor, (value) => {
    const [enrolUntilOn, id] = place.safeParse(value).data ?? []
    return enrolUntilOn === undefined || id === undefined ? null : { enrolUntilOn: enrolUntilOn as CivilDate, id }
  })
}
