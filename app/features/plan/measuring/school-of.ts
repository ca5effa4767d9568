import type { Scope } from "~/platform/scope"

/** The one school that is asked for: the scope's own, or the filter's; null = every one. No school is both the scope's and another. */
export function schoolOf(scope: Scope, schoolCode: string | null): string | null {
  if (scope.kind !== "school") return schoolCode
  return schoolCode === null || schoolCode === scope.schoolCode ? scope.schoolCode : NONE
}

/** No school has this code. */
const NONE = "-"
