/** Criteria that need no number of their own rule: the empty form that others fill in. */
import type { ClauseRef, Criterion } from "./verdict"

/** A criterion of which only its name, clause and outcome are known; the rest is filled in by the rule. */
export function plainCriterion(known: Pick<Criterion, "id" | "outcome"> & { readonly clause: ClauseRef } & Partial<Criterion>): Criterion {
  return { required: null, actual: null, unit: null, evidence: [], missing: [], remedy: null, ...known }
}
