/** Two verdicts of one rule, criterion by criterion. */
import type { Criterion, Verdict } from "../verdict"

export interface ComparedCriterion {
  readonly id: string
  /** null: not asked there */
  readonly before: Criterion | null
  readonly after: Criterion | null
  /** in outcome, in what is required or there, or in what is missing; other evidence alone is no change */
  readonly changed: boolean
  /** it changes, and would change so too if nothing but time went by */
  readonly byTimeAlone: boolean
}

type Judged = Pick<Verdict<unknown>, "criteria">

/** The criteria of both, as the second lists them; those that it no longer asks come last. `waiting`: the verdict on its day with nothing supposed. */
export function compareCriteria(about: { before: Judged; after: Judged; waiting?: Judged | null }): readonly ComparedCriterion[] {
  const [before, after, waiting] = [about.before, about.after, about.waiting ?? about.before].map(byId) as [ById, ById, ById]
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))]
  return ids.map((id) => {
    const [was, is, waited] = [before, after, waiting].map((criteria) => whatCounts(criteria.get(id) ?? null))
    const changed = was !== is
    return { id, before: before.get(id) ?? null, after: after.get(id) ?? null, changed, byTimeAlone: changed && waited === is }
  })
}

function whatCounts(criterion: Criterion | null): string {
  if (criterion === null) return ""
  const { outcome, required, actual, missing } = criterion
  return JSON.stringify([outcome, required, actual, missing])
}

type ById = ReadonlyMap<string, Criterion>

function byId({ criteria }: Judged): ById {
  return new Map(criteria.map((criterion) => [criterion.id, criterion]))
}
