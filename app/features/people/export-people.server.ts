import { setImmediate as nextTurn } from "node:timers/promises"
import { countPeopleByStanding } from "#db/queries/people-counts"
import type { PeopleAsked } from "#db/queries/people-filter"
import { listPeoplePart, type PeoplePlace, placeOf } from "#db/queries/people-list"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Scope } from "~/platform/scope"
import { askedOf } from "./asked-of"
import type { PeopleFilter, PeopleRow, PeopleSort } from "./people-page"
import { personRow } from "./person-row"

const PEOPLE_AT_A_TIME = 1000

/**
 * Everybody whom the scope reaches and the filter lets through, in its order, read part by part as the file is written.
 * That they were taken away is in the audit before the first of them leaves.
 */
export async function exportPeople({
  scope,
  actor,
  filter,
}: {
  scope: Scope
  actor: Actor
  filter: PeopleFilter
}): Promise<AsyncIterable<PeopleRow>> {
  const asked = askedOf(filter)
  const byStanding = await countPeopleByStanding(scope, asked)
  const all = Object.values(byStanding).reduce((sum, people) => sum + people, 0)
  const rows = filter.standing === "" ? all : byStanding[filter.standing]
  const subject = { kind: "people", key: scope.kind === "school" ? scope.schoolCode : scope.districtId }
  await inTransaction((tx) => audit(tx, actor, "people.exported", { subject, details: { filter: { ...filter }, rows } }))
  return peopleInParts({ scope, asked, order: filter.sort })
}

async function* peopleInParts({ scope, asked, order }: { scope: Scope; asked: PeopleAsked; order: PeopleSort }): AsyncGenerator<PeopleRow> {
  for (let from: PeoplePlace | null = null; ; ) {
    const people = await listPeoplePart(scope, asked, { order, from, backwards: false, limit: PEOPLE_AT_A_TIME, isNarrow: false })
    yield* people.map(personRow)
    const last = people.at(-1)
    if (last === undefined || people.length < PEOPLE_AT_A_TIME) return
    from = placeOf(last, order)
    await nextTurn()
  }
}
