import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Outcome, Rule } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { VerdictPurpose } from "../schema/checks"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import type { KeptVerdictRow } from "./kept-verdicts"
import { fits, type SearchWord } from "./people-filter"

/** Which frozen verdicts are asked for; null = all. */
export interface CheckedRecordsAsked {
  readonly purpose: VerdictPurpose | null
  readonly rule: Rule | null
  readonly outcome: Outcome | null
  /** the beginning of a number */
  readonly number: string | null
  /** of people whom every word fits */
  readonly words: readonly SearchWord[]
}

/** A frozen verdict of the list. */
export interface ListedCheck {
  readonly id: number
  readonly number: string
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly rule: Rule
  readonly asOfOn: CivilDate
  readonly outcome: Outcome
  readonly purpose: VerdictPurpose
  readonly factsDigest: string
  readonly madeAt: Instant
  readonly madeByName: string | null
}

/** A part of the list, latest first: at most `limit` after (or, backwards, before) an id. */
export async function listCheckedRecords(
  scope: Scope,
  asked: CheckedRecordsAsked,
  { from, backwards, limit }: { from: number | null; backwards: boolean; limit: number },
  tx?: Tx,
): Promise<readonly ListedCheck[]> {
  const { sql, bound } = whereSql(scope, asked)
  const after = from === null ? "" : ` and k.id ${backwards ? ">" : "<"} @from`
  const rows = prepared<ListedCheck>(
    reader(tx),
    `select k.id, k.number, k.teacher_id as teacherId, t.teacher_no as teacherNo, coalesce(r.name, t.teacher_no) as name,
       coalesce(s.name, r.school_code, '') as schoolName, k.rule, k.as_of_on as asOfOn, k.outcome, k.purpose, k.facts_digest as factsDigest,
       k.made_at as madeAt, a.display_name as madeByName
     from kept_verdict k
     cross join teacher t on t.id = k.teacher_id
     left join roster r on r.teacher_id = k.teacher_id
     left join school_record s on s.district_id = k.district_id and s.school_id = r.school_id and s.superseded_at is null
     left join account a on a.id = k.made_by
     where ${sql}${after} order by k.id ${backwards ? "" : "desc"} limit @limit`,
  ).all({ ...bound, ...(from !== null && { from }), limit })
  return backwards ? rows.reverse() : rows
}

function whereSql(scope: Scope, { purpose, rule, outcome, number, words }: CheckedRecordsAsked) {
  const people = fits({
    scope,
    asked: { words, schoolCode: null, stage: null, subject: null, status: null, standing: null },
    lead: "words",
  })
  const isNarrow = scope.kind !== "district" || words.length > 0
  const conditions = [
    "k.district_id = @districtId",
    ...(purpose === null ? [] : ["k.purpose = @purpose"]),
    ...(rule === null ? [] : ["k.rule = @rule"]),
    ...(outcome === null ? [] : ["k.outcome = @outcome"]),
    ...(number === null ? [] : ["k.number >= @number and k.number < @numberEnd"]),
    ...(isNarrow ? [`k.teacher_id in (select r.teacher_id from roster r where ${people.sql})`] : []),
  ]
  const bound = {
    ...people.bound,
    ...(purpose !== null && { purpose }),
    ...(rule !== null && { rule }),
    ...(outcome !== null && { outcome }),
    ...(number !== null && { number, numberEnd: `${number}\u{10FFFF}` }),
  }
  return { sql: conditions.join(" and "), bound }
}

/** A frozen verdict by its number, with the name of who made it, if the scope reaches the person. */
export async function findCheckedRecord(
  scope: Scope,
  number: string,
  tx?: Tx,
): Promise<(KeptVerdictRow & { readonly madeByName: string | null }) | undefined> {
  const people = fits({
    scope,
    asked: { words: [], schoolCode: null, stage: null, subject: null, status: null, standing: null },
    lead: "order",
  })
  const reach = scope.kind === "district" ? "" : ` and k.teacher_id in (select r.teacher_id from roster r where ${people.sql})`
  return prepared<KeptVerdictRow & { madeByName: string | null }>(
    reader(tx),
    `select k.id, k.number, k.teacher_id as teacherId, k.rule, k.as_of_on as asOfOn, k.known_at as knownAt, k.policy_id as policyId,
       k.policy_version as policyVersion, k.outcome, k.verdict, k.facts_digest as factsDigest, k.purpose, k.made_at as madeAt,
       k.made_by as madeBy, a.display_name as madeByName
     from kept_verdict k left join account a on a.id = k.made_by
     where k.district_id = @districtId and k.number = @number${reach}`,
  ).get({ ...people.bound, number })
}

/** Ids of people by their numbers, if the scope reaches them; who is not reached is not in it. */
export async function listTeacherIdsByNo(scope: Scope, teacherNos: readonly string[], tx?: Tx): Promise<ReadonlyMap<string, number>> {
  const people = fits({
    scope,
    asked: { words: [], schoolCode: null, stage: null, subject: null, status: null, standing: null },
    lead: "words",
  })
  const rows = prepared<{ teacherNo: string; teacherId: number }>(
    reader(tx),
    `select t.teacher_no as teacherNo, t.id as teacherId from json_each(@teacherNos) n
     cross join teacher t on t.district_id = @districtId and t.teacher_no = n.value
     cross join roster r on r.teacher_id = t.id where ${people.sql}`,
  ).all({ ...people.bound, teacherNos: JSON.stringify(teacherNos) })
  return new Map(rows.map(({ teacherNo, teacherId }) => [teacherNo, teacherId]))
}
