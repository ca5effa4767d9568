import { assertScope, type Scope } from "../scope"

/** A condition on roster rows `r` and the values it binds. */
export interface RosterCondition {
  readonly sql: string
  readonly bound: Readonly<Record<string, string>>
}

/** Who is in a scope: the district's people, those whose present school it is, or one person. Throws on an empty scope. */
export function inScope(scope: Scope): RosterCondition {
  assertScope(scope)
  const { districtId } = scope
  switch (scope.kind) {
    case "district":
      return { sql: "r.district_id = @districtId", bound: { districtId } }
    case "school":
      return {
        sql: "r.district_id = @districtId and r.school_code = @scopeSchoolCode",
        bound: { districtId, scopeSchoolCode: scope.schoolCode },
      }
    case "self":
      return {
        sql: `r.district_id = @districtId
          and r.teacher_id = (select id from teacher where district_id = @districtId and teacher_no = @scopeTeacherNo)`,
        bound: { districtId, scopeTeacherNo: scope.teacherNo },
      }
  }
}
