import type { PlanFault } from "~/domain/indicators/plan-faults"
import { Refusal } from "~/platform/errors"

/** Fields of the forms by where their values lie in the plan. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^readings\.about\.percent$/, "aboutPercent"],
  [/^readings\.about\.atLeast$/, "aboutAtLeast"],
  [/^readings\.someOver\.more$/, "someOverMore"],
  [/^readings\.tens\.from$/, "tensFrom"],
  [/^readings\.hundreds\.from$/, "hundredsFrom"],
  [/^(name|periodStart|deadline)$/, "$1"],
  [/^indicators\.\d+\.words\.kind$/, "words"],
  [/^indicators\.\d+\.words\.(number|from|to)$/, "$1"],
  [/^indicators\.\d+\.measure(\..*)?$/, "measure"],
  [/^indicators\.\d+\.unit$/, "measure"],
  [/^indicators\.\d+\.(text|group)$/, "$1"],
]

/** A fault of a plan as a form says it: at the field where it can be mended, with its path in the plan. */
export function planFaultRefusal({ code, path, values }: PlanFault): Refusal {
  const known = FIELDS.find(([pattern]) => pattern.test(path))
  const field = known === undefined ? undefined : path.replace(known[0], known[1])
  return new Refusal(`plan_fault_${code}`, { ...(field && { field }), params: { ...values, path, planField: field ?? path } })
}
