import type { StagedView } from "./staged-table"

/** A number that grows with every import or form that writes facts: equal numbers, equal facts. */
export async function findFactsVersion(view: StagedView): Promise<number> {
  return view.sqlite.prepare(`select coalesce(max(id), 0) from ${view.facts}.fact_source`).pluck().get() as number
}
