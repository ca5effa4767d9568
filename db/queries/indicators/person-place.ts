import type { Stage } from "~/domain/codes"
import { assertScope, type Scope } from "../../scope"

/** Where people are counted whose facts `f` are listed: the columns of a `PersonPlace`, flat. */
export interface PlacedRow {
  readonly teacherNo: string
  readonly name: string
  readonly schoolCode: string
  readonly stage: Stage | null
  readonly subject: string | null
}

/** `f` with the person's number and record; who has no record is left out. */
export const WITH_PERSON = `join teacher n on n.id = f.teacher_id
  join teacher_record t on t.district_id = @districtId and t.teacher_id = f.teacher_id and t.superseded_at is null`

/**
 * The school at which `f`'s person began last by the day, else the one at which she begins first: as `schoolOn` of the domain says. What begins
 * after she left does not begin.
 */
export const SCHOOL_ON_DAY = `coalesce(${schoolOf("and p.starts_on <= @asOf", "desc")}, ${schoolOf("", "asc")})`

export const PLACE = `n.teacher_no as teacherNo, t.name, ${SCHOOL_ON_DAY} as schoolCode, t.stage, t.subject`

function schoolOf(condition: string, direction: "asc" | "desc"): string {
  return `(select c.code from posting p join school c on c.id = p.school_id
    where p.district_id = @districtId and p.teacher_id = f.teacher_id and p.superseded_at is null ${condition}
      and (coalesce(t.employment_status, 'in_post') = 'in_post' or t.left_on is null or p.starts_on <= t.left_on)
    order by p.starts_on ${direction}, p.school_id ${direction} limit 1)`
}

/** The one school that a scope or a filter leaves; null = all. A scope of one person has no list of a district's facts. */
export function schoolAsked(scope: Scope, schoolCode: string | null): { readonly districtId: string; readonly schoolCode: string | null } {
  assertScope(scope)
  if (scope.kind === "self") throw new Error("a district's facts are listed for a district or a school")
  const { districtId } = scope
  if (scope.kind === "district") return { districtId, schoolCode }
  return { districtId, schoolCode: schoolCode === null || schoolCode === scope.schoolCode ? scope.schoolCode : NO_SCHOOL }
}

/** Another school than the scope's: nobody's code. */
const NO_SCHOOL = "-"

/** Only rows of the school asked for: around a statement whose rows have `schoolCode`. */
export function ofSchool(select: string): string {
  return `select * from (${select}) where schoolCode is not null and (@schoolCode is null or schoolCode = @schoolCode)`
}
