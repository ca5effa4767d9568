/** Two verdicts of one rule, criterion by criterion. */
import type { Criterion, Verdict } from "../verdict"

export interface ComparedCriterion {
  readonly id: string
  /** null: not asked there */
  readonly before: Criterion | null
  readonly after: Criterion | null
  /** in outcome, in what is required or there, or in what is missing; other evidence alone is no change */
  readonly changed: boolean
}

/** The criteria of both, as the second lists them; those that it no longer asks come last. */
export function compareCriteria(about: {
  readonly before: Pick<Verdict<unknown>, "criteria">
  readonly after: Pick<Verdict<unknown>, "criteria">
}): readonly ComparedCriterion[] {
  const [before, after] = [byId(about.before.criteria), byId(about.after.criteria)]
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))]
  return ids.map((id) => compare(id, before.get(id) ?? null, after.get(id) ?? null))
}

function compare(id: string, before: Criterion | null, after: Criterion | null): ComparedCriterion {
  return { id, before, after, changed: whatCounts(before) !== whatCounts(after) }
}

function whatCounts(criterion: Criterion | null): string {
  if (criterion === null) return ""
  const { outcome, required, actual, missing } = criterion
  return JSON.stringify([outcome, required, actual, missing])
}

function byId(criteria: readonly Criterion[]): ReadonlyMap<string, Criterion> {
  return new Map(criteria.map((criterion) => [criterion.id, criterion]))
}
