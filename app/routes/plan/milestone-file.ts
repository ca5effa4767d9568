import { milestoneFile } from "~/features/plan/milestones/milestone-file.server"
import { milestoneParams } from "~/features/plan/milestones/milestones.schema"
import { guarded } from "~/platform/route.server"

/** The file that proves a milestone, to be saved. */
export const loader = guarded({ can: "plan.read", params: milestoneParams, resource: true }, ({ scope, actor, params }) =>
  milestoneFile({ scope, actor, ...params }),
)
