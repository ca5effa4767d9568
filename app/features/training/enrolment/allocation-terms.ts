import type { RunRow } from "#db/queries/training/runs"
import type { AllocationTerms } from "~/domain/enrolment/allocate"

/** The rule of a run as it was announced. Lots where needs are alike are drawn with its number, which everybody knows beforehand. */
export function allocationTerms(run: Pick<RunRow, "allocation" | "capacity" | "lotterySeed" | "number" | "quotas">): AllocationTerms {
  return {
    rule: run.allocation,
    capacity: run.capacity,
    seed: run.lotterySeed ?? run.number,
    quotas: run.allocation === "quota_by_school" ? (JSON.parse(run.quotas) as Record<string, number>) : {},
  }
}
