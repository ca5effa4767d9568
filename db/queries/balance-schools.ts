import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel, SchoolKind, SchoolOwnership, Settlement } from "~/domain/codes"
import { prepared, reader } from "../client"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"
import { inScope } from "./roster-scope"

/** A school with its pupils, as they were last counted by the day. */
export interface BalanceSchoolRow {
  readonly schoolId: number
  readonly schoolCode: string
  readonly schoolName: string
  readonly kind: SchoolKind
  readonly ownership: SchoolOwnership | null
  readonly settlement: Settlement | null
  readonly pupils: number | null
  readonly pupilsOn: CivilDate | null
}

/** The schools of a scope in the order of their codes. */
export async function listBalanceSchools(scope: Scope, on: CivilDate, tx?: Tx): Promise<readonly BalanceSchoolRow[]> {
  assertScope(scope)
  const reach = scope.kind === "school" ? " and c.code = @scopeSchoolCode" : ""
  return prepared<BalanceSchoolRow>(
    reader(tx),
    `select c.id as schoolId, c.code as schoolCode, s.name as schoolName, s.kind, s.ownership, s.settlement, p.pupils, p.counted_on as pupilsOn
     from school c
     join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     left join pupil_count p on p.district_id = c.district_id and p.school_id = c.id and p.superseded_at is null and p.counted_on = (
       select max(q.counted_on) from pupil_count q
       where q.district_id = c.district_id and q.school_id = c.id and q.superseded_at is null and q.counted_on <= @on)
     where c.district_id = @districtId${reach} order by c.code`,
  ).all({ districtId: scope.districtId, on, ...(scope.kind === "school" && { scopeSchoolCode: scope.schoolCode }) })
}

/** People in post at a school, by what their standings say of their hours. */
export interface BalancePeopleRow {
  readonly schoolCode: string
  readonly inPost: number
  /** met, or on pace before the cycle's end */
  readonly hoursMet: number
  /** those to whom hours apply and of whom it is known how they stand */
  readonly hoursConcerned: number
  /** those to whom hours apply, and what is credited to them in the running cycle, in tenths of an hour */
  readonly withHours: number
  readonly creditedTenths: number
}

/** People in post, school by school: one walk over the people of the scope. */
export async function countBalancePeople(scope: Scope, tx?: Tx): Promise<readonly BalancePeopleRow[]> {
  const { sql, bound } = inScope(scope)
  return prepared<BalancePeopleRow>(
    reader(tx),
    `select r.school_code as schoolCode, count(*) as inPost,
       sum(r.hours_standing in ('met', 'on_pace')) as hoursMet,
       sum(r.hours_standing in ('met', 'on_pace', 'behind')) as hoursConcerned,
       sum(r.hours_standing <> 'not_applicable') as withHours,
       sum(iif(r.hours_standing <> 'not_applicable', r.credited_tenths, 0)) as creditedTenths
     from roster r where ${sql} and +r.employment_status = 'in_post' group by r.school_code`,
  ).all(bound)
}

/** How many people in post hold an award of one of the levels on the day, school by school; each person once. */
export async function countBackbone(
  scope: Scope,
  { on, levels }: { on: CivilDate; levels: readonly DesignationLevel[] },
  tx?: Tx,
): Promise<ReadonlyMap<string, number>> {
  const { sql, bound } = inScope(scope)
  const rows = prepared<{ schoolCode: string; people: number }>(
    reader(tx),
    `select r.school_code as schoolCode, count(*) as people
     from (
       select distinct f.teacher_id from tier_award f
       where f.district_id = @districtId and f.superseded_at is null and f.level in (select value from json_each(@levels))
         and f.granted_on <= @on and (f.term_ends_on is null or f.term_ends_on >= @on) and (f.withdrawn_on is null or f.withdrawn_on > @on)
     ) a
     cross join roster r on r.teacher_id = a.teacher_id
     where ${sql} and +r.employment_status = 'in_post' group by r.school_code`,
  ).all({ ...bound, on, levels: JSON.stringify(levels) })
  return new Map(rows.map(({ schoolCode, people }) => [schoolCode, people]))
}
