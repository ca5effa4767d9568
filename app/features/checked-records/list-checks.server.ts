import { z } from "zod"
import { type ListedCheck, listCheckedRecords } from "#db/queries/checked-records"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { factsDigest } from "~/features/standings/keep-verdict.server"
import { searchWords } from "~/features/standings/search-words"
import type { Actor } from "~/platform/actor"
import { readCursor, writeCursor } from "~/platform/cursor"
import { pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import type { ChecksFilter, ChecksPage } from "./check-page"

const CHECKS_A_PAGE = 25
const place = z.tuple([z.int().positive()])

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: ChecksFilter
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** One page of the frozen verdicts, latest first, each with whether its person's facts have changed since. The number of statements does not depend on the number of rows. */
export async function listChecks({ scope, actor, filter, after, before, today }: Asked): Promise<ChecksPage> {
  const { purpose, rule, outcome } = filter
  const number = /^hy\d/i.test(filter.q) ? filter.q.toUpperCase() : null
  const asked = {
    purpose: purpose === "all" ? null : purpose,
    rule: rule || null,
    outcome: outcome || null,
    number,
    words: number === null ? searchWords(filter.q) : [],
  }
  const read = (cursor: string | null) => readCursor(cursor, (value) => place.safeParse(value).data?.[0] ?? null)
  const page = await pageAround({
    size: CHECKS_A_PAGE,
    after: read(after),
    before: read(before),
    load: (part) => listCheckedRecords(scope, asked, { ...part, limit: CHECKS_A_PAGE + 1 }),
  })
  const digests = await digestsNow(scope, page.rows)
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    filter,
    rows: page.rows.map(({ id: _, teacherId, factsDigest: digest, asOfOn, madeByName, ...row }) => ({
      ...row,
      asOf: asOfOn,
      madeBy: madeByName,
      factsChanged: digests.get(teacherId) !== digest,
    })),
    next: page.hasNext && last !== undefined ? writeCursor([last.id]) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor([first.id]) : null,
    mayFreeze: mayDo(actor, "check.freeze"),
    today,
  }
}

async function digestsNow({ districtId }: Scope, rows: readonly ListedCheck[]): Promise<ReadonlyMap<number, string>> {
  const teacherIds = [...new Set(rows.map(({ teacherId }) => teacherId))]
  if (teacherIds.length === 0) return new Map()
  const known = await listTeacherFacts({ districtId, teacherIds, knownAt: null })
  return new Map(known.map(({ teacherId, facts }) => [teacherId, factsDigest(facts)]))
}
