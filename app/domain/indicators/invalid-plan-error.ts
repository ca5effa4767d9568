import type { PlanFault } from "./plan-faults"

/** A plan that may not be used: every fault, with its path. */
export class InvalidPlanError extends Error {
  constructor(readonly faults: readonly PlanFault[]) {
    super(`the plan is refused:\n${faults.map(({ path, code, values }) => `- ${path}: ${said(code, values)}`).join("\n")}`)
    this.name = "InvalidPlanError"
  }
}

function said(code: string, values: PlanFault["values"]): string {
  const told = Object.entries(values).map(([name, value]) => `${name} ${value}`)
  return told.length === 0 ? code : `${code} (${told.join(", ")})`
}
