import type { Actor } from "~/platform/actor"
import { mayDo } from "~/platform/scope"

/** What else a reader of the plan may open from there. */
export interface PlanRights {
  readonly assessments: boolean
  /** a person's whole path, and not only her record */
  readonly paths: boolean
}

/** The ways that lead on from the plan for this reader. */
export function planRights(actor: Actor): PlanRights {
  return { assessments: mayDo(actor, "assessment.read"), paths: mayDo(actor, "career.read") }
}
