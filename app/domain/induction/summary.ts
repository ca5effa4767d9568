/** The one sentence that says how the training of new teachers and principals stands. */
import { hoursLacking } from "../hours/criteria"
import { phrase } from "../phrases"
import type { Outcome, Phrase } from "../verdict"
import type { Known } from "./criteria"
import type { InductionCriterionId } from "./requirement"

/** The part of the verdict that decided it: `outcome` is the verdict's own as well. */
export interface Deciding {
  readonly id: InductionCriterionId
  readonly outcome: Outcome
  readonly known: Known
}

/** Of the parts that decided, the first is told; two that are met are told together. Nobody is told of a rule that does not concern her unless neither does. */
export function summaryOf({ deciding, firstPackFrom }: { deciding: readonly Deciding[]; firstPackFrom: string }): Phrase {
  const [first, second] = deciding
  if (first === undefined) throw new Error("a verdict is decided by at least one criterion")
  const { id, outcome, known } = first
  if (known === "not_concerned") return phrase("induction.summary.not_concerned", { from: firstPackFrom })
  const isNewTeacher = id === "new-teacher-hours"
  if (known === "unknown")
    return phrase(isNewTeacher ? "induction.summary.teaching_since_unknown" : "induction.summary.post_kind_unknown", {})
  const amounts = { hours: known.hours, required: known.requiredHours }
  if (outcome === "met") {
    if (second !== undefined && typeof second.known === "object") {
      return phrase("induction.summary.both_met", {
        ...amounts,
        principalHours: second.known.hours,
        principalRequired: second.known.requiredHours,
      })
    }
    return phrase(isNewTeacher ? "induction.summary.met" : "induction.summary.principal_met", amounts)
  }
  const lack = { ...amounts, missing: hoursLacking({ required: known.requiredHours, actual: known.hours }) }
  if (outcome === "not_met") return phrase(isNewTeacher ? "induction.summary.not_met" : "induction.summary.principal_not_met", lack)
  const running = { ...lack, until: known.period.endsOn }
  return phrase(isNewTeacher ? "induction.summary.running" : "induction.summary.principal_running", running)
}
