import type { AssessedIndicator } from "./assessment-page"

interface Group {
  readonly group: string
  readonly indicators: readonly AssessedIndicator[]
}

/** Indicators by their group, in the plan's order. */
export function byGroup(indicators: readonly AssessedIndicator[]): readonly Group[] {
  const groups = new Map<string, AssessedIndicator[]>()
  for (const indicator of indicators) groups.set(indicator.result.group, [...(groups.get(indicator.result.group) ?? []), indicator])
  return [...groups].map(([group, members]) => ({ group, indicators: members }))
}
