import type { Criterion } from "~/domain/verdict"

/** Criteria that tell of a sanction, an appraisal or an age. The lists are read by people who may not know of these, so they are named to nobody here: whoever may, sees them in the verdict. */
export const WITHHELD: ReadonlySet<string> = new Set(["ethics", "appraisals", "age"])

/** Whether anything can be said of what lacks: of whom only what is withheld lacks, nothing is said at all. */
export function canBeSaid(criteria: readonly Pick<Criterion, "id" | "outcome">[]): boolean {
  const lacking = criteria.filter(({ outcome }) => outcome === "not_met" || outcome === "undetermined")
  return lacking.length === 0 || lacking.some(({ id }) => !WITHHELD.has(id))
}
