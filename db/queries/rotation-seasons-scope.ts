import { assertScope, type Scope } from "../scope"

/** Which members `m` of a season a scope reaches, `o` being the school that each comes from: the district's, or one school's own. Nobody's for one person's. */
export function ofSchool(scope: Scope): { readonly sql: string; readonly bound: Readonly<Record<string, string>> } {
  assertScope(scope)
  const { districtId } = scope
  switch (scope.kind) {
    case "district":
      return { sql: "m.district_id = @districtId", bound: { districtId } }
    case "school":
      return { sql: "m.district_id = @districtId and o.code = @scopeSchoolCode", bound: { districtId, scopeSchoolCode: scope.schoolCode } }
    case "self":
      return { sql: "m.district_id = @districtId and 1 = 0", bound: { districtId } }
  }
}
