import { z } from "zod"
import type { Instant } from "#db/columns"
import { listCandidates } from "#db/queries/training/enrolment-candidates"
import type { OpenRunRow } from "#db/queries/training/enrolment-runs"
import { type ListedEnrolment, listRunPeople, type RunPersonPlace } from "#db/queries/training/enrolments-list"
import type { SessionRow } from "#db/queries/training/sessions"
import { readCursor, writeCursor } from "~/platform/cursor"
import { pageAround } from "~/platform/page-around"
import type { Scope } from "~/platform/scope"
import type { RunPeopleSearch } from "./enrolment.schema"
import { type PersonShown, RUN_PEOPLE_STATES } from "./enrolment-page"
import type { EnrolmentTerms } from "./enrolment-terms.server"
import { linePositions } from "./line-positions.server"
import { shownPerson } from "./shown-person"
import { weighCandidates } from "./weigh-candidates.server"

const PEOPLE_A_PAGE = 50
const PLACE = z.tuple([z.int(), z.int(), z.int(), z.iso.datetime(), z.int()])

interface Asked {
  readonly scope: Scope
  readonly run: OpenRunRow
  readonly sessions: readonly SessionRow[]
  readonly search: RunPeopleSearch
  readonly terms: EnrolmentTerms
  /** how many at once, where they are for a file */
  readonly size?: number
}

export interface RunPeople {
  readonly rows: readonly PersonShown[]
  readonly next: string | null
  readonly previous: string | null
}

/** One page of the people of a run, each weighed as she stands today. */
export async function showRunPeople({ scope, run, sessions, search, terms, size = PEOPLE_A_PAGE }: Asked): Promise<RunPeople> {
  const asked = { runId: run.id, words: search.q || null, states: RUN_PEOPLE_STATES[search.state || "standing"] }
  const page = await pageAround({
    size,
    after: placeIn(search.after),
    before: placeIn(search.before),
    load: (part) => listRunPeople(scope, asked, { ...part, limit: size + 1 }),
  })
  const teacherNos = page.rows.map(({ teacherNo }) => teacherNo)
  const candidates = await listCandidates(scope, { teacherNos, lateSince: terms.lateSince })
  const weighed = (await weighCandidates({ candidates, runs: [{ run, sessions }], terms })).get(run.id) ?? []
  const oneOf = new Map(weighed.map((each) => [each.candidate.teacherNo, each]))
  const positions = await linePositions(page.rows)
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    rows: page.rows.flatMap((row) => {
      const one = oneOf.get(row.teacherNo)
      return one === undefined ? [] : [shownPerson(one, row, positions.get(row.id) ?? null)]
    }),
    next: page.hasNext && last !== undefined ? cursorOf(last) : null,
    previous: page.hasPrevious && first !== undefined ? cursorOf(first) : null,
  }
}

function cursorOf({ listOrder, listRank, listSeat, appliedAt, id }: ListedEnrolment): string {
  return writeCursor([listOrder, listRank, listSeat, appliedAt, id])
}

function placeIn(cursor: string | null): RunPersonPlace | null {
  return readCursor(cursor, (value) => {
    const found = PLACE.safeParse(value).data
    if (found === undefined) return null
    const [listOrder, listRank, listSeat, appliedAt, id] = found
    return { listOrder, listRank, listSeat, appliedAt: appliedAt as Instant, id }
  })
}
