import { listSchoolNames, listSubjects } from "#db/queries/people-counts"
import { countLadderPeople } from "#db/queries/tier-ladder"
import { listLadderPart } from "#db/queries/tier-ladder-list"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { tierOf } from "~/domain/tiers/ladder"
import { pageAround } from "~/platform/page-around"
import type { Scope } from "~/platform/scope"
import type { EligiblePage } from "./eligible-page"
import { ladderAsked } from "./ladder-asked"
import { readCursor, writeCursor } from "./ladder-cursor"

const PEOPLE_A_PAGE = 50

interface Asked {
  readonly scope: Scope
  readonly filter: EligiblePage["filter"]
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** One page of the people who may apply for a class today, by name. */
export async function listEligible({ scope, filter, after, before, today }: Asked): Promise<EligiblePage> {
  const { q, tier, school, subject } = filter
  const asked = ladderAsked({ q, school, subject, tier: "", level: "", next: tierOf(tier), near: "may_apply", term: "" }, today)
  const page = await pageAround({
    size: PEOPLE_A_PAGE,
    after: readCursor(after, "name"),
    before: readCursor(before, "name"),
    load: (part) => listLadderPart(scope, asked, { ...part, order: "name", limit: PEOPLE_A_PAGE + 1 }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    filter,
    rows: page.rows.map(({ teacherNo, name, schoolName, subject: taught, level, tier: held }) => {
      return { teacherNo, name, schoolName, subject: taught, level, tier: held }
    }),
    total: await countLadderPeople(scope, asked),
    next: page.hasNext && last !== undefined ? writeCursor(last, "name") : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor(first, "name") : null,
    schools: await listSchoolNames(scope),
    subjects: await listSubjects(scope),
    asOf: today,
  }
}
