import type { DistrictFacts } from "./district-facts"
import type { Choice, MeasureName } from "./measure-choice"
import type { Plan } from "./plan"

/** What is asked of a measure: which one and of what, in which plan, by which facts. */
export interface MeasureQuestion<Name extends MeasureName = MeasureName> {
  readonly plan: Plan
  readonly indicatorId: string
  readonly choice: Choice<Name>
  readonly facts: DistrictFacts
}
