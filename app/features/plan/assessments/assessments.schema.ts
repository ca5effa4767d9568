import { z } from "zod"
import { cursorUpTo, day, filterCode, filterWords, version } from "~/platform/form-fields"
import { ASSESSMENT_KINDS, ASSESSMENT_STATES } from "./assessment-page"

/** what the forms offer */
export const KIND_CHOICES = ASSESSMENT_KINDS
export const STATE_CHOICES = ASSESSMENT_STATES

export const assessmentsSearch = z.object({
  plan: filterWords(60),
  kind: filterCode(ASSESSMENT_KINDS),
  state: filterCode(ASSESSMENT_STATES),
  after: cursorUpTo(100),
  before: cursorUpTo(100),
  /** the reader has just had one drawn */
  drawn: filterWords(1),
})

const number = z.string().regex(/^PG\d{4}-\d{6,}$/)
export const assessmentParams = z.object({ number })
export const evidenceParams = z.object({ number, indicatorId: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/) })
export const evidenceSearch = z.object({ after: cursorUpTo(100), before: cursorUpTo(100) })
export const assessmentSearch = z.object({
  done: z.enum(["remarks", "comment", "discarded", "signed"]).optional().catch(undefined),
  wait: filterWords(1),
})
export const compareSearch = z.object({ a: number.optional().catch(undefined), b: number.optional().catch(undefined) })
export const exportSearch = z.object({ part: z.enum(["indicators", "evidence"]).catch("indicators").default("indicators") })

const words = (most: number) => z.string().trim().max(most, "invalid_field").default("")

export const drawForm = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("draw"),
    plan: z.string("required").min(1, "required").max(60),
    kind: z.enum(ASSESSMENT_KINDS, "invalid_field"),
    title: z.string("required").trim().min(1, "required").max(80, "invalid_field"),
    asOf: day,
  }),
  z.strictObject({ intent: z.literal("cancel") }),
])
export type DrawAsked = Omit<Extract<z.infer<typeof drawForm>, { intent: "draw" }>, "intent">

export const changeAssessmentForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("remarks"), version, remarks: words(4000) }),
  z.strictObject({
    intent: z.literal("comment"),
    indicatorId: z.string().min(1).max(60),
    /** when the comment was written that the form saw; "" = there was none */
    version: z.string().max(40).default(""),
    text: words(1000),
    measures: words(1000),
  }),
  z.strictObject({
    intent: z.literal("discard"),
    version,
    reason: z.string("required").trim().min(1, "required").max(200, "invalid_field"),
  }),
])
export type AssessmentChange = z.infer<typeof changeAssessmentForm>

export const signForm = z.strictObject({ version })
