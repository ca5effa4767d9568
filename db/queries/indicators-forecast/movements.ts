import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

interface Asked {
  /** everybody, or specialised-course teachers of vocational schools */
  readonly group: "in_post" | "specialised"
  /** both days included */
  readonly from: CivilDate
  readonly asOf: CivilDate
}

/** Who came into the group and who left it, by calendar year. */
export interface YearlyMovements {
  readonly came: ReadonlyMap<number, number>
  readonly left: ReadonlyMap<number, number>
}

/** Two statements: by the first day of her first posting in the group, and by 离岗日期 of who is no longer in post. */
export async function countMovements(scope: Scope, asked: Asked, tx?: Tx): Promise<YearlyMovements> {
  const { came, left, bound } = movementsSql(scope, asked)
  const yearly = (sql: string) =>
    new Map(
      prepared<{ year: number; people: number }>(reader(tx), sql)
        .all(bound)
        .map(({ year, people }) => [year, people]),
    )
  return { came: yearly(came), left: yearly(left) }
}

const YEARLY = "select cast(substr(day, 1, 4) as integer) as year, count(*) as people from"
const SPECIALISED =
  "exists (select 1 from teacher_record t where t.district_id = @districtId and t.teacher_id = p.teacher_id and t.superseded_at is null and t.is_specialised = 1)"
const AT_VOCATIONAL =
  "join school_record k on k.district_id = @districtId and k.school_id = r.school_id and k.superseded_at is null and k.kind = 'vocational'"

/** The statements; the plan test explains them. */
export function movementsSql(scope: Scope, { group, from, asOf }: Asked) {
  assertScope(scope)
  const isSpecialised = group === "specialised"
  const school = scope.kind === "school" ? { scopeSchoolCode: scope.schoolCode } : {}
  const at = (column: string) =>
    scope.kind === "school"
      ? `and ${column} = (select c.id from school c where c.district_id = @districtId and c.code = @scopeSchoolCode)`
      : ""
  const postings = isSpecialised
    ? `school_record k cross join posting p on p.school_id = k.school_id and p.district_id = @districtId
       where k.district_id = @districtId and k.superseded_at is null and k.kind = 'vocational' and p.superseded_at is null and ${SPECIALISED}`
    : "posting p where p.district_id = @districtId and p.superseded_at is null"
  return {
    bound: { districtId: scope.districtId, from, asOf, ...school },
    came: `${YEARLY} (select min(p.starts_on) as day from ${postings} ${at("p.school_id")} group by p.teacher_id)
      where day between @from and @asOf group by 1`,
    left: `${YEARLY} (
        select t.left_on as day from roster r
        cross join teacher_record t on t.district_id = @districtId and t.teacher_id = r.teacher_id and t.superseded_at is null
        ${isSpecialised ? AT_VOCATIONAL : ""}
        where r.district_id = @districtId and r.employment_status in ('retired', 'resigned', 'transferred_out')
          and t.left_on between @from and @asOf ${isSpecialised ? "and t.is_specialised = 1" : ""} ${at("r.school_id")}
      ) group by 1`,
  }
}
