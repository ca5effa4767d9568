import type { Stage } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"
import { type CountedToday, PEOPLE, personSql, type TodayAsked, tallySql } from "./today-columns"

/** A person behind a figure. */
export interface CountedPerson {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly nameKey: string
  readonly schoolCode: string
  readonly stage: Stage | null
  readonly subject: string | null
  /** in the numerator; else in the denominator only */
  readonly counts: 0 | 1
}

export interface CountedFilter {
  readonly stage: Stage | null
  readonly subject: string | null
  /** null = whether or not */
  readonly counts: boolean | null
}

/** Where in the list: by school, then name. */
export type CountedPlaceInList = readonly [schoolCode: string, nameKey: string, teacherId: number]

export interface CountedPart {
  readonly from: CountedPlaceInList | null
  readonly backwards: boolean
  readonly limit: number
}

const COLUMNS = "r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.name_key as nameKey"

/** A part of the people of whom a tally tells today, by school and name: the list is walked along its index until the page is full. */
export async function listCountedToday(
  scope: Scope,
  {
    tally,
    filter,
    part,
    ...asked
  }: TodayAsked & { readonly tally: CountedToday; readonly filter: CountedFilter; readonly part: CountedPart },
  tx?: Tx,
): Promise<readonly CountedPerson[]> {
  const { sql, bound } = inScope(scope)
  const { n, d } = tallySql(asked, personSql(asked))[tally]
  const { stage, subject, counts } = filter
  const rows = prepared<CountedPerson>(
    reader(tx),
    `select ${COLUMNS}, r.school_code as schoolCode, r.stage, r.subject, (${n}) as counts from ${PEOPLE}
     where ${sql} and (@schoolCode is null or r.school_code = @schoolCode) and (@stage is null or r.stage = @stage)
       and (@subject is null or r.subject = @subject) and ${counted(counts, { n, d })} ${afterPlace(part, "r.school_code")}
     order by ${inOrder(part, "r.school_code")} limit @limit`,
  ).all({ ...bound, today: asked.today, schoolCode: asked.schoolCode, stage, subject, ...placeOf(part), limit: part.limit })
  return part.backwards ? rows.reverse() : rows
}

function counted(counts: boolean | null, { n, d }: { readonly n: string; readonly d: string }): string {
  if (counts === null) return `((${d}) or (${n}))`
  return counts ? `(${n})` : `(${d}) and not (${n})`
}

/** Somebody by what was found out of her elsewhere. */
export interface FoundPerson {
  readonly teacherId: number
  readonly schoolCode: string
  readonly stage: Stage | null
  readonly subject: string | null
  readonly counts: boolean
}

/**
 * A part of these people, by school on the day and name: who they are is found out elsewhere, their names stand on the list of people. Of a
 * school's scope only who is there today has a name.
 */
export async function listFoundPeople(
  scope: Scope,
  { people, part }: { readonly people: readonly FoundPerson[]; readonly part: CountedPart },
  tx?: Tx,
): Promise<readonly CountedPerson[]> {
  const { sql, bound } = inScope(scope)
  const found = JSON.stringify(
    people.map(({ teacherId, schoolCode, stage, subject, counts }) => [teacherId, schoolCode, stage, subject, counts ? 1 : 0]),
  )
  const rows = prepared<CountedPerson>(
    reader(tx),
    `with n as materialized (select value ->> 0 as id, value ->> 1 as school_code, value ->> 2 as stage, value ->> 3 as subject, value ->> 4 as counts
       from json_each(@found))
     select ${COLUMNS}, n.school_code as schoolCode, n.stage, n.subject, n.counts from n cross join roster r on r.teacher_id = n.id
     where ${sql} ${afterPlace(part, "n.school_code")} order by ${inOrder(part, "n.school_code")} limit @limit`,
  ).all({ ...bound, found, ...placeOf(part), limit: part.limit })
  return part.backwards ? rows.reverse() : rows
}

function afterPlace({ from, backwards }: CountedPart, school: string): string {
  return from === null ? "" : `and (${school}, r.name_key, r.teacher_id) ${backwards ? "<" : ">"} (@placeSchool, @placeName, @placeId)`
}

function inOrder({ backwards }: CountedPart, school: string): string {
  return [school, "r.name_key", "r.teacher_id"].map((column) => (backwards ? `${column} desc` : column)).join(", ")
}

function placeOf({ from }: CountedPart) {
  return from === null ? {} : { placeSchool: from[0], placeName: from[1], placeId: from[2] }
}

/** Of these numbers those of people whom the scope reaches today. */
export async function listRosterNumbers(scope: Scope, teacherNos: readonly string[], tx?: Tx): Promise<ReadonlySet<string>> {
  const { sql, bound } = inScope(scope)
  const found = prepared<string>(
    reader(tx),
    `select r.teacher_no from json_each(@numbers) n cross join teacher t on t.district_id = @districtId and t.teacher_no = n.value
     join roster r on r.teacher_id = t.id where ${sql}`,
  )
    .pluck()
    .all({ ...bound, numbers: JSON.stringify(teacherNos) })
  return new Set(found as string[])
}
