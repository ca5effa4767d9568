/** What is asked of the plan's pages; every part stands in the address. null and "" are left out. */
export interface PlanAsked {
  readonly plan: string
  /** null = today */
  readonly asOf: string | null
  readonly view?: string | undefined
  readonly state?: string | undefined
}

type Parts = Readonly<Record<string, string | null | undefined>>

/** `?plan=…&asOf=…`, without what is not asked. */
export function queryOf(parts: Parts): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parts)) if (value) query.set(name, value)
  const text = query.toString()
  return text === "" ? "" : `?${text}`
}

/** The address of the overview. */
export function planAddress({ plan, asOf, view, state }: PlanAsked): string {
  return `/plan${queryOf({ plan, asOf, view: view === "table" ? view : null, state })}`
}

/** The address of one indicator. */
export function indicatorAddress(indicatorId: string, { plan, asOf }: PlanAsked, more: Parts = {}): string {
  return `/plan/indicators/${encodeURIComponent(indicatorId)}${queryOf({ plan, asOf, ...more })}`
}
