import { prepared, reader } from "../client"
import type { SeasonMemberState } from "../schema/rotation-season"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import type { SearchWord } from "./people-filter"
import { MEMBER_COLUMNS, MEMBER_STATES, MEMBER_TABLES, type MemberRow, STEP } from "./rotation-seasons-members"
import { ofSchool } from "./rotation-seasons-scope"

/** Which people of a season are asked for; null = all. Every word of the search must fit. */
export interface MembersAsked {
  readonly seasonId: number
  readonly state: SeasonMemberState | null
  /** the school that they come from */
  readonly schoolCode: string | null
  readonly subject: string | null
  readonly words: readonly SearchWord[]
}

/** A row's place in the order of the board: how far she is, the school that she comes from, and the row. */
export type MemberPlace = readonly [step: number, originCode: string, id: number]

export function memberPlace({ state, originCode, id }: MemberRow): MemberPlace {
  return [MEMBER_STATES.indexOf(state), originCode, id]
}

export interface MembersPart {
  /** from here on, this place not included; null = from the first */
  readonly from: MemberPlace | null
  readonly backwards: boolean
  readonly limit: number
}

/** A part of the board: at most `limit` people after (or, backwards, before) a place, always in its order. */
export async function listMembersPart(scope: Scope, asked: MembersAsked, part: MembersPart, tx?: Tx): Promise<readonly MemberRow[]> {
  const { from, backwards, limit } = part
  const { sql, bound } = membersSql(scope, asked)
  const after = from === null ? "" : ` and (${STEP}, o.code, m.id) ${backwards ? "<" : ">"} (@place0, @place1, @place2)`
  const down = backwards ? " desc" : ""
  const rows = prepared<MemberRow>(
    reader(tx),
    `select ${MEMBER_COLUMNS} from ${MEMBER_TABLES} where ${sql}${after}
     order by ${STEP}${down}, o.code${down}, m.id${down} limit @limit`,
  ).all({ ...bound, ...Object.fromEntries((from ?? []).map((value, at) => [`place${at}`, value])), limit })
  return backwards ? rows.reverse() : rows
}

/** How many people fit, by state: exact, in one statement. `state` itself is left out of what is asked. */
export async function countMembersByState(
  scope: Scope,
  asked: MembersAsked,
  tx?: Tx,
): Promise<Readonly<Record<SeasonMemberState, number>>> {
  const { sql, bound } = membersSql(scope, { ...asked, state: null })
  const rows = prepared<{ state: SeasonMemberState; people: number }>(
    reader(tx),
    `select m.state, count(*) as people from rotation_season_member m join school o on o.id = m.origin_school_id
     left join roster r on r.teacher_id = m.teacher_id where ${sql} group by m.state`,
  ).all(bound)
  const counts = new Map(rows.map(({ state, people }) => [state, people]))
  return Object.fromEntries(MEMBER_STATES.map((state) => [state, counts.get(state) ?? 0])) as Record<SeasonMemberState, number>
}

/** The schools and subjects of a season's people: those that its filters can offer. */
export async function listSeasonFilters(
  scope: Scope,
  seasonId: number,
  tx?: Tx,
): Promise<{ readonly schools: readonly { readonly code: string; readonly name: string }[]; readonly subjects: readonly string[] }> {
  const { sql, bound } = ofSchool(scope)
  const rows = prepared<{ code: string; name: string; subject: string | null }>(
    reader(tx),
    `select distinct o.code, coalesce(s.name, o.code) as name, r.subject from rotation_season_member m
     join school o on o.id = m.origin_school_id
     left join school_record s on s.district_id = @districtId and s.school_id = o.id and s.superseded_at is null
     left join roster r on r.teacher_id = m.teacher_id
     where m.season_id = @seasonId and ${sql} order by o.code`,
  ).all({ ...bound, seasonId })
  const names = new Map(rows.map(({ code, name }) => [code, name]))
  return {
    schools: [...names].map(([code, name]) => ({ code, name })),
    subjects: [...new Set(rows.flatMap(({ subject }) => (subject === null ? [] : [subject])))].sort(),
  }
}

/** Comes after every character that a term may hold. */
const LAST_CHARACTER = "\u{10FFFF}"

function membersSql(scope: Scope, { seasonId, state, schoolCode, subject, words }: MembersAsked) {
  const reach = ofSchool(scope)
  const conditions = ["m.season_id = @seasonId", reach.sql]
  const bound: Record<string, string | number> = { ...reach.bound, seasonId }
  const narrow = (column: string, name: string, value: string | null) => {
    if (value === null) return
    conditions.push(`${column} = @${name}`)
    bound[name] = value
  }
  narrow("m.state", "state", state)
  narrow("o.code", "schoolCode", schoolCode)
  narrow("r.subject", "subject", subject)
  words.forEach((word, at) => {
    conditions.push(`exists (select 1 from json_each(@word${at}) w cross join roster_term rt on rt.district_id = @districtId
      and rt.term >= w.value ->> 'from' and rt.term < w.value ->> 'to' where rt.teacher_id = m.teacher_id)`)
    bound[`word${at}`] = JSON.stringify(word.map((prefix) => ({ from: prefix, to: `${prefix}${LAST_CHARACTER}` })))
  })
  return { sql: conditions.join(" and "), bound }
}
