import type { Scope } from "~/platform/scope"
import type { ShownDuplicate } from "./claim-page"
import type { Duplicate } from "./find-duplicates.server"

/**
 * A duplicate as a reader may see it: a teacher learns of her own alone, a school of another school's that there is one, the college all.
 * null = nothing of it.
 */
export function shownDuplicate({ findings, isOwn, entry, claim }: Duplicate, scope: Scope): ShownDuplicate | null {
  if (entry !== null) {
    const { projectName, endsOn, hoursTenths } = entry
    return { findings, isOwn, with: { kind: "entry", projectName, endsOn, hours: hoursTenths / 10 } }
  }
  if (claim === null || (scope.kind === "self" && !isOwn)) return null
  if (scope.kind === "school" && claim.schoolCode !== scope.schoolCode) return { findings, isOwn, with: { kind: "elsewhere" } }
  const { number, state, name, schoolName, projectName, endsOn, hoursTenths } = claim
  return { findings, isOwn, with: { kind: "claim", number, state, name, schoolName, projectName, endsOn, hours: hoursTenths / 10 } }
}
