import { z } from "zod"
import { filterWords } from "~/platform/form-fields"
import { SETTABLE_WORDS } from "./targets-page"

const planId = z.string().min(1).max(60)
/** of the plan as the form saw it; 0 = as it ships */
const version = z.coerce.number<string>().int().min(0)
/** why, for whoever reads the history */
const reason = z.string("required").trim().min(1, "required").max(300, "invalid_field")
/** as it was typed: the plan itself says what is wrong with it, with path and field */
const typed = z.string().trim().max(40, "invalid_field").default("")
const line = (most: number) => z.string("required").trim().min(1, "required").max(most, "invalid_field")

export const targetsSearch = z.object({
  plan: filterWords(60),
  done: z.enum(["readings", "period", "target", "added", "removed"]).optional().catch(undefined),
})
export const targetSearch = z.object({ plan: filterWords(60) })
export const targetParams = z.object({ indicatorId: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/) })

const READINGS = { aboutPercent: typed, aboutAtLeast: typed, someOverMore: typed, tensFrom: typed, hundredsFrom: typed }
export const changePlanForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("readings"), planId, version, reason, ...READINGS }),
  z.strictObject({ intent: z.literal("period"), planId, version, reason, name: line(80), periodStart: typed, deadline: typed }),
])
export type ChangePlan = z.infer<typeof changePlanForm>

const WORDS = { words: z.enum(SETTABLE_WORDS, "invalid_field"), number: typed, from: typed, to: typed }
const indicatorFields = {
  text: line(200),
  group: line(40),
  measure: z.string("required").min(1, "required").max(200, "invalid_field"),
  ...WORDS,
}

export const changeTargetForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("change"), planId, version, reason, ...indicatorFields }),
  /** how 一批 is read, in a plan that is final: "" = nobody has said */
  z.strictObject({ intent: z.literal("number"), planId, version, reason, number: typed }),
  z.strictObject({ intent: z.literal("remove"), planId, version, reason }),
])
export type ChangeTarget = z.infer<typeof changeTargetForm>

export const addTargetForm = z.strictObject({ planId, version, reason, ...indicatorFields })
export type AddTarget = z.infer<typeof addTargetForm>
