import type { Place } from "~/domain/indicators/district-facts"
import { openedDatabase, prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"

/** What the facts and the standings of a district are at a moment: equal states, equal figures. */
export interface PeopleState {
  /** which opening of a database it is of: another one's state may look the same */
  readonly opening: number
  /** grows with every import or form that writes facts */
  readonly factsVersion: number
  readonly people: number
  /** when somebody's standing was last written */
  readonly computedAt: string
}

/** What was last found, while nothing is written: every commit of another connection changes the number. */
const known = new WeakMap<object, { readonly version: unknown; readonly states: Map<string, PeopleState> }>()

/** The state of a district's people. Costs a look at every row of the list, so it is looked at again only once something was written. */
export async function findPeopleState(districtId: string, tx?: Tx): Promise<PeopleState> {
  const connection = reader(tx)
  const isReader = connection === openedDatabase().reader
  const version = isReader ? connection.sqlite.pragma("data_version", { simple: true }) : null
  const before = known.get(connection.sqlite)
  const states = isReader && before !== undefined && before.version === version ? before.states : new Map<string, PeopleState>()
  if (isReader) known.set(connection.sqlite, { version, states })
  const state =
    states.get(districtId) ??
    prepared<Omit<PeopleState, "opening">>(
      connection,
      `select (select coalesce(max(id), 0) from fact_source) as factsVersion, count(*) as people, coalesce(max(computed_at), '') as computedAt
       from roster where district_id = ?`,
    ).get(districtId)
  if (state === undefined) throw new Error("a count has a row")
  const whole = { ...state, opening: openingNumber() }
  states.set(districtId, whole)
  return whole
}

const openings = new WeakMap<object, number>()
let lastOpening = 0

function openingNumber(): number {
  const database = openedDatabase()
  const number = openings.get(database) ?? ++lastOpening
  openings.set(database, number)
  return number
}

/** Ids of people whose standings were written at a moment or after it, in order: whoever's facts changed is judged anew in the same transaction. */
export async function listPeopleJudgedSince(
  { districtId, since }: { readonly districtId: string; readonly since: string },
  tx?: Tx,
): Promise<readonly number[]> {
  return prepared<number>(reader(tx), "select teacher_id from roster where district_id = ? and computed_at >= ? order by teacher_id")
    .pluck()
    .all(districtId, since) as number[]
}

/** The id in the middle of a district's people: half of them have it or a lower one. 0 where there is nobody. */
export async function findMiddleId(districtId: string, tx?: Tx): Promise<number> {
  const middle = prepared<number>(
    reader(tx),
    `select teacher_id from roster where +district_id = @districtId order by teacher_id
     limit 1 offset (select (count(*) - 1) / 2 from roster where district_id = @districtId)`,
  )
    .pluck()
    .get({ districtId }) as number | undefined
  return middle ?? 0
}

/** Where these people are today, as far as the scope reaches them. */
export async function listRosterPlaces(
  scope: Scope,
  teacherIds: readonly number[],
  tx?: Tx,
): Promise<readonly (Place & { readonly teacherId: number })[]> {
  const { sql, bound } = inScope(scope)
  return prepared<Place & { readonly teacherId: number }>(
    reader(tx),
    `select r.teacher_id as teacherId, r.school_code as schoolCode, r.stage, r.subject
     from json_each(@ids) n cross join roster r on r.teacher_id = n.value where ${sql}`,
  ).all({ ...bound, ids: JSON.stringify(teacherIds) })
}
