import { z } from "zod"
import { cursorUpTo, day, filterCode, filterWords, version } from "~/platform/form-fields"
import { ALLOCATIONS, type RunInput } from "./run-input"
import { RUN_STATES } from "./run-page"

export const runsFilter = z.object({ q: filterWords(60), state: filterCode(RUN_STATES) })
export const runsSearch = runsFilter.extend({ after: cursorUpTo(300), before: cursorUpTo(300) })
export const runParams = z.object({ number: z.string().min(1).max(40) })
/** What has just been done, so that the page can say so. */
export const runSearch = z.object({ done: z.enum(["created", "planned", "moved", "session_cancelled"]).optional().catch(undefined) })
/** The course that a new run is of, where one came from its page. */
export const newRunSearch = z.object({ course: filterWords(40) })

const wholeNumber = z.coerce.number<string>("invalid_field").int("invalid_field").min(0, "invalid_field").max(99_999, "invalid_field")
const plan = {
  title: z.string().trim().min(1, "required").max(80, "invalid_field"),
  startsOn: day,
  endsOn: day,
  capacity: wholeNumber,
  allocation: z.enum(ALLOCATIONS, "invalid_field"),
  enrolFromOn: day,
  enrolUntilOn: day,
  /** a line for each school: code and seats */
  quotas: z.string().max(10_000, "invalid_field").default(""),
  acceptHours: wholeNumber,
  /** yuan; "" = costs are not kept */
  cost: z
    .string()
    .trim()
    .regex(/^(\d{1,8}(\.\d{1,2})?)?$/, "run_cost_format")
    .transform((text) => (text === "" ? null : Number(text))),
}

export const newRunForm = z.strictObject({ courseNumber: z.string().trim().min(1, "required").max(40, "invalid_field"), ...plan })
export type RunForm = Omit<z.infer<typeof newRunForm>, "courseNumber">

export const changeRunForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("edit"), version, ...plan }),
  z.strictObject({ intent: z.literal("announce"), version }),
  z.strictObject({ intent: z.literal("cancel"), version, reason: z.string().trim().min(1, "required").max(200, "invalid_field") }),
])
export type RunChange = z.infer<typeof changeRunForm>

/** What the form says, as a run; quotas are read by who knows the schools. */
export function runOf(form: RunForm, quotas: RunInput["quotas"]): RunInput {
  const { title, startsOn, endsOn, capacity, allocation, enrolFromOn, enrolUntilOn, acceptHours, cost } = form
  const costCents = cost === null ? null : Math.round(cost * 100)
  const kept = allocation === "quota_by_school" ? quotas : {}
  return { title, startsOn, endsOn, capacity, allocation, enrolFromOn, enrolUntilOn, quotas: kept, acceptHours, costCents }
}
