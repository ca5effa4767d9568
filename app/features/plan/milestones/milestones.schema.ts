import { z } from "zod"
import { day, filterWords, rowId, version } from "~/platform/form-fields"

export const milestonesSearch = z.object({
  plan: filterWords(60),
  done: z.enum(["reached", "withdrawn"]).optional().catch(undefined),
  /** whose form was sent: a form with a file that is refused says nothing of its other fields */
  duty: filterWords(60),
})
export const milestoneParams = z.object({ milestoneId: rowId })

/** The fields beside the file. */
export const reachMilestoneForm = z.strictObject({
  planId: z.string().min(1).max(60),
  indicatorId: z.string("required").min(1, "required").max(60),
  reachedOn: day,
  note: z.string("required").trim().min(1, "required").max(400, "invalid_field"),
})
export type ReachMilestone = z.infer<typeof reachMilestoneForm>

export const withdrawMilestoneForm = z.strictObject({
  version,
  reason: z.string().trim().min(1, "required").max(200, "invalid_field"),
})
