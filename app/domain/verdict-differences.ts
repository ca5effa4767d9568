/** What a verdict says otherwise than one before it, criterion by criterion. */
import type { Criterion, Verdict } from "./verdict"

export interface CriterionDifference {
  readonly id: string
  /** null: not asked then, or no more */
  readonly before: Criterion | null
  readonly after: Criterion | null
}

/** The criteria that differ in outcome, numbers, what is missing or the clause they stand on; the rows they count may differ without a difference in this. */
export function criterionDifferences(
  before: Pick<Verdict<unknown>, "criteria">,
  after: Pick<Verdict<unknown>, "criteria">,
): readonly CriterionDifference[] {
  const ids = [...new Set([...before.criteria, ...after.criteria].map(({ id }) => id))]
  return ids
    .map((id) => ({ id, before: criterionOf(before, id), after: criterionOf(after, id) }))
    .filter((pair) => said(pair.before) !== said(pair.after))
}

function criterionOf({ criteria }: Pick<Verdict<unknown>, "criteria">, id: string): Criterion | null {
  return criteria.find((criterion) => criterion.id === id) ?? null
}

function said(criterion: Criterion | null): string {
  if (criterion === null) return ""
  const { outcome, required, actual, unit, missing, clause } = criterion
  return JSON.stringify([outcome, required, actual, unit, missing, clause.id])
}
