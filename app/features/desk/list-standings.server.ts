import { listSchoolNames, listSubjects } from "#db/queries/people-counts"
import { countStandings } from "#db/queries/standings-counts"
import { type ListedStanding, listStandingsPart } from "#db/queries/standings-list"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { type MaskedField, maskedFields } from "~/platform/access"
import type { Actor } from "~/platform/actor"
import { pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import { askedOf } from "./asked-of"
import { readCursor, writeCursor } from "./standings-cursor"
import { countedFor, isDated, type ListedRule, type StandingsFilter, type StandingsPage } from "./standings-page"
import { standingsRow } from "./standings-row"

const PEOPLE_A_PAGE = 50

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly rule: ListedRule
  readonly filter: StandingsFilter
  /** cursors as a page gave them; one that cannot be read shows the first page */
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** One page of a rule's verdicts, as they are kept, of the people whom the scope reaches and the filter lets through. The number of statements does not depend on the number of people. */
export async function listStandings({ scope, actor, rule, filter, after, before, today }: Asked): Promise<StandingsPage> {
  const asked = askedOf({ rule, filter, today })
  const order = filter.sort === "due" && !isDated(rule) ? "name" : filter.sort
  const byOutcome = await countStandings(scope, asked)
  const total = countedFor(filter, byOutcome)
  const page = await pageAround({
    size: PEOPLE_A_PAGE,
    after: readCursor(after, order),
    before: readCursor(before, order),
    load: (part) => listStandingsPart(scope, asked, { ...part, order, total, limit: PEOPLE_A_PAGE + 1 }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const hidden = new Set<MaskedField>(actor.role === "system" ? [] : maskedFields(actor.role))
  const schools = await listSchoolNames(scope)
  const packs = await policyPacks(scope)
  const pack = choosePack({ packs, on: today }) ?? packs.at(-1)
  return {
    rule,
    filter: { ...filter, sort: order },
    rows: page.rows.map((row) => standingsRow(row, hidden)),
    total,
    byOutcome,
    next: page.hasNext && last !== undefined ? writeCursor(last, order) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor(first, order) : null,
    schools: scope.kind === "district" ? schools : null,
    schoolName: scope.kind === "school" ? (schools[0]?.name ?? null) : null,
    subjects: await listSubjects(scope),
    canExport: mayDo(actor, "verdicts.export"),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    computedAt: oldest(page.rows),
    asOf: today,
  }
}

/** When the oldest verdict among them was computed. */
function oldest(rows: readonly ListedStanding[]): string | null {
  return rows.reduce<string | null>((first, { computedAt }) => (first === null || computedAt < first ? computedAt : first), null)
}
