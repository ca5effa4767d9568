import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { DualApplicationState } from "../schema/applications"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { dualScope } from "./dual-applications"
import { inScope } from "./roster-scope"

/** The people of a school by what the rule says of them. */
export interface DualCount {
  readonly schoolCode: string
  readonly outcome: Extract<Outcome, "met" | "not_met" | "undetermined">
  readonly people: number
  /** of whom all conditions for applying are met */
  readonly mayApply: number
  /** whose certification runs out by the day asked for */
  readonly expiring: number
  readonly computedAt: Instant
}

const STANDINGS = `standing s cross join roster r on r.teacher_id = s.teacher_id
  where s.district_id = @districtId and s.rule = 'dual-qualified'`
const MAY_APPLY = "(s.outcome = 'not_met' and json_extract(s.figures, '$.application') = 'met')"

/** Whom the rule concerns, counted by present school and outcome, from the standings. `until`: certifications that end by then are expiring. */
export async function countDualBySchool(scope: Scope, { until }: { readonly until: CivilDate }, tx?: Tx): Promise<readonly DualCount[]> {
  const { sql, bound } = inScope(scope)
  return prepared<DualCount>(
    reader(tx),
    `select r.school_code as schoolCode, s.outcome, count(*) as people, sum(${MAY_APPLY}) as mayApply,
       sum(s.outcome = 'met' and s.due_on <= @until) as expiring, min(s.computed_at) as computedAt
     from ${STANDINGS} and s.outcome in ('met', 'not_met', 'undetermined') and ${sql}
     group by r.school_code, s.outcome`,
  ).all({ ...bound, until })
}

/** The schools of the scope that are vocational, or at which somebody is whom the rule concerns. */
export async function listDualSchools(
  scope: Scope,
  { concerned }: { readonly concerned: readonly string[] },
  tx?: Tx,
): Promise<readonly { readonly code: string; readonly name: string; readonly underWay: number }[]> {
  const { bound } = inScope(scope)
  const own = scope.kind === "school" ? "and c.code = @scopeSchoolCode" : ""
  return prepared<{ code: string; name: string; underWay: number }>(
    reader(tx),
    `select c.code, coalesce(s.name, c.code) as name,
       (select count(*) from dual_qualified_application a where a.school_id = c.id and a.state in ('applied', 'returned', 'endorsed')) as underWay
     from school c left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     where c.district_id = @districtId ${own} and (s.kind = 'vocational' or c.code in (select value from json_each(@concerned)))
     order by c.code`,
  ).all({ ...bound, concerned: JSON.stringify(concerned) })
}

/** Groups of people behind the numbers of the board. */
const GROUPS = {
  certified: "s.outcome = 'met'",
  concerned: "s.outcome in ('met', 'not_met')",
  may_apply: MAY_APPLY,
  not_yet: `s.outcome = 'not_met' and not ${MAY_APPLY}`,
  not_certified: "s.outcome = 'not_met'",
  expiring: "s.outcome = 'met' and s.due_on <= @until",
  unknown: "s.outcome = 'undetermined'",
} as const
export type DualGroup = keyof typeof GROUPS

export interface DualPerson {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly nameKey: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly subject: string | null
  readonly outcome: Outcome
  /** JSON of the rule's figures */
  readonly figures: string | null
  readonly validUntilOn: CivilDate | null
  /** of her application under way; null = none */
  readonly underWay: DualApplicationState | null
}

export type DualPlace = readonly [schoolCode: string, nameKey: string, teacherId: number]

interface Part {
  readonly group: DualGroup
  /** null = every school of the scope */
  readonly schoolCodes: readonly string[] | null
  readonly until: CivilDate
  readonly from: DualPlace | null
  readonly backwards: boolean
  readonly limit: number
}

/** A part of a group of the board, by school and name, from the standings. */
export async function listDualPeople(scope: Scope, part: Part, tx?: Tx): Promise<readonly DualPerson[]> {
  const { sql, bound } = inScope(scope)
  const { group, schoolCodes, until, from, backwards, limit } = part
  const direction = backwards ? "desc" : "asc"
  const place = from === null ? {} : { placeSchool: from[0], placeName: from[1], placeId: from[2] }
  const after =
    from === null ? "" : `and (r.school_code, r.name_key, r.teacher_id) ${backwards ? "<" : ">"} (@placeSchool, @placeName, @placeId)`
  const rows = prepared<DualPerson>(
    reader(tx),
    `select r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.name_key as nameKey, r.school_code as schoolCode,
       coalesce(c.name, r.school_code) as schoolName, r.subject, s.outcome, s.figures, s.due_on as validUntilOn,
       (select a.state from dual_qualified_application a where a.teacher_id = r.teacher_id and a.state in ('applied', 'returned', 'endorsed'))
         as underWay
     from standing s cross join roster r on r.teacher_id = s.teacher_id
     left join school_record c on c.district_id = r.district_id and c.school_id = r.school_id and c.superseded_at is null
     where s.district_id = @districtId and s.rule = 'dual-qualified' and ${GROUPS[group]} and ${sql}
       and (@schoolCodes is null or r.school_code in (select value from json_each(@schoolCodes))) ${after}
     order by r.school_code ${direction}, r.name_key ${direction}, r.teacher_id ${direction} limit @limit`,
  ).all({ ...bound, ...place, until, schoolCodes: schoolCodes === null ? null : JSON.stringify(schoolCodes), limit })
  return backwards ? rows.reverse() : rows
}

/** How many applications of the scope wait for the school, and for the panel. */
export async function countDualWaiting(scope: Scope, tx?: Tx): Promise<{ readonly school: number; readonly panel: number }> {
  const { sql, bound } = dualScope(scope)
  const found = prepared<{ school: number | null; panel: number | null }>(
    reader(tx),
    `select sum(a.state = 'applied') as school, sum(a.state = 'endorsed') as panel from dual_qualified_application a
     where ${sql} and a.state in ('applied', 'endorsed')`,
  ).get(bound)
  return { school: found?.school ?? 0, panel: found?.panel ?? 0 }
}
