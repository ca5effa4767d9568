import { countPeopleByStanding, listSchoolNames, listSubjects } from "#db/queries/people-counts"
import { type ListedPerson, listPeoplePart } from "#db/queries/people-list"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import { askedOf } from "./asked-of"
import { readCursor, writeCursor } from "./people-cursor"
import type { PeopleFilter, PeoplePage } from "./people-page"
import { personRow } from "./person-row"

const PEOPLE_A_PAGE = 50
/** Below this it is cheaper to find everybody who fits and sort than to walk the order until a page is full. */
const FEW = 1000

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: PeopleFilter
  /** cursors as a page gave them; one that cannot be read shows the first page */
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** One page of the people whom the scope reaches and the filter lets through. The number of statements does not depend on the number of people. */
export async function listPeople({ scope, actor, filter, after, before, today }: Asked): Promise<PeoplePage> {
  const { sort } = filter
  const asked = askedOf(filter)
  const byStanding = await countPeopleByStanding(scope, asked)
  const total = filter.standing === "" ? Object.values(byStanding).reduce((sum, people) => sum + people, 0) : byStanding[filter.standing]
  const order = { order: sort, limit: PEOPLE_A_PAGE + 1, isNarrow: total <= FEW } as const
  const page = await pageAround({
    size: PEOPLE_A_PAGE,
    after: readCursor(after, sort),
    before: readCursor(before, sort),
    load: (part) => listPeoplePart(scope, asked, { ...order, ...part }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const schools = await listSchoolNames(scope)
  const packs = await policyPacks(scope)
  const pack = choosePack({ packs, on: today }) ?? packs.at(-1)
  return {
    filter,
    rows: page.rows.map(personRow),
    total,
    byStanding,
    next: page.hasNext && last !== undefined ? writeCursor(last, sort) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor(first, sort) : null,
    schools: scope.kind === "district" ? schools : null,
    schoolName: scope.kind === "school" ? (schools[0]?.name ?? null) : null,
    subjects: await listSubjects(scope),
    canExport: mayDo(actor, "people.export"),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    standingsComputedAt: oldest(page.rows),
    asOf: today,
  }
}

/** When the oldest standing among them was computed. */
function oldest(rows: readonly ListedPerson[]): string | null {
  return rows.reduce<string | null>((first, { computedAt }) => (first === null || computedAt < first ? computedAt : first), null)
}
