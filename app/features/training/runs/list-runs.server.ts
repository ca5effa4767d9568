import { z } from "zod"
import { countRuns, listRunsPart, type RunPlace, type RunsAsked } from "#db/queries/training/runs-list"
import { type CivilDate, parseCivilDate } from "~/domain/calendar/civil-date"
import { readCursor, writeCursor } from "~/platform/cursor"
import { pageAround } from "~/platform/page-around"
import type { Scope } from "~/platform/scope"
import type { RunsFilter, RunsPage } from "./run-page"

const RUNS_A_PAGE = 50
const PLACE = z.tuple([z.string(), z.int()])

interface Asked {
  /** of the action `run.plan` */
  readonly scope: Scope
  readonly filter: RunsFilter
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** One page of the runs, the latest beginning first, and how many there are in each state. In a fixed number of statements. */
export async function listRuns({ scope, filter, after, before, today }: Asked): Promise<RunsPage> {
  const asked: RunsAsked = { words: filter.q || null, state: filter.state || null, courseNumber: null }
  const page = await pageAround({
    size: RUNS_A_PAGE,
    after: placeIn(after),
    before: placeIn(before),
    load: (part) => listRunsPart(scope, asked, { ...part, limit: RUNS_A_PAGE + 1, on: today }),
  })
  const byState = await countRuns(scope, asked)
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    filter,
    rows: page.rows.map(({ number, title, courseName, state, startsOn, endsOn, capacity, sessions, nextOn, taken, waiting }) => ({
      ...{ number, title, courseName, state, startsOn, endsOn, capacity, sessions, nextOn, taken, waiting },
    })),
    total: byState.filter(({ state }) => filter.state === "" || filter.state === state).reduce((sum, { runs }) => sum + runs, 0),
    byState,
    next: page.hasNext && last !== undefined ? writeCursor([last.startsOn, last.id]) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor([first.startsOn, first.id]) : null,
    asOf: today,
  }
}

function placeIn(cursor: string | null): RunPlace | null {
  return readCursor(cursor, (value) => {
    const [text, id] = PLACE.safeParse(value).data ?? []
    const startsOn = text === undefined ? null : parseCivilDate(text)
    return startsOn === null || id === undefined ? null : { startsOn, id }
  })
}
