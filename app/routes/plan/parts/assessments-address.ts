import type { AssessmentsFilter } from "~/features/plan/assessments/assessment-page"

/** The list of assessments with what is asked of it. */
export function assessmentsAddress(filter: AssessmentsFilter, part: Readonly<Record<string, string>> = {}): string {
  const asked = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== "")
  return asked.length === 0 ? "/plan/assessments" : `/plan/assessments?${new URLSearchParams(asked)}`
}
