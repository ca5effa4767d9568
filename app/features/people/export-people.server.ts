import { countPeopleByStanding } from "#db/queries/people-counts"
import { listPeoplePart, type PeoplePlace, placeOf } from "#db/queries/people-list"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Scope } from "~/platform/scope"
import { askedOf } from "./asked-of"
import type { PeopleFilter, PeopleRow } from "./people-page"
import { personRow } from "./person-row"

const PEOPLE_AT_A_TIME = 500

/** The filtered list as rows for a file, all pages of it, in the list's order. Who takes how many people away under which filter is audited before the first row. */
export async function exportPeople({
  scope,
  actor,
  filter,
}: {
  scope: Scope
  actor: Actor
  filter: PeopleFilter
}): Promise<AsyncGenerator<PeopleRow>> {
  const asked = askedOf(filter)
  const counts = await countPeopleByStanding(scope, asked)
  const people = filter.standing === "" ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[filter.standing]
  await inTransaction((tx) =>
    audit(tx, actor, "people.exported", {
      subject: { kind: "district", key: scope.districtId },
      details: { people, filter: { ...filter } },
    }),
  )
  const part = { order: filter.sort, backwards: false, limit: PEOPLE_AT_A_TIME, isNarrow: people <= PEOPLE_AT_A_TIME } as const
  return (async function* () {
    for (let from: PeoplePlace | null = null; ; ) {
      const rows = await listPeoplePart(scope, asked, { ...part, from })
      yield* rows.map(personRow)
      const last = rows.at(-1)
      if (last === undefined || rows.length < PEOPLE_AT_A_TIME) return
      from = placeOf(last, filter.sort)
    }
  })()
}
