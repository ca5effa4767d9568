/** Why somebody's place is as it is, in codes and values: kept with it, and said as `enrolments.reason.<code>`. */
export interface EnrolmentReason {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

export function reasonText(code: string, values: EnrolmentReason["values"] = {}): string {
  return JSON.stringify({ code, values } satisfies EnrolmentReason)
}

/** What was kept; null where nothing was, or where it is not a reason. */
export function readReason(text: string | null): EnrolmentReason | null {
  if (text === null) return null
  const { code, values } = JSON.parse(text) as Partial<EnrolmentReason>
  return typeof code === "string" ? { code, values: values ?? {} } : null
}
