import { z } from "zod"
import { parseCivilDate } from "~/domain/calendar/civil-date"
import { JUDGED_RULES, type JudgedRule } from "~/features/standings/rules"
import { version } from "~/platform/form-fields"

const note = z.string().trim().max(1000, "invalid_field").default("")
const civilDate = z.string().transform((text, context) => {
  const date = parseCivilDate(text)
  if (date !== null) return date
  context.addIssue({ code: "custom", message: "invalid_field" })
  return z.NEVER
})

export const packParams = z.object({ packId: z.string().min(1).max(100), packVersion: z.string().min(1).max(100) })
export const draftParams = z.object({ draftId: z.coerce.number<string>().int().positive() })

export const copyPackForm = z.strictObject({
  packVersion: z
    .string()
    .trim()
    .min(1, "required")
    .max(40, "invalid_field")
    .regex(/^[\w.-]+$/, "policy_version_form"),
  inForceFrom: civilDate,
})

/** The draft's whole form. Its settings have names of their own, made from the pack's schema. */
export const saveDraftForm = z
  .object({
    intent: z.literal("save"),
    version,
    packVersion: z
      .string()
      .trim()
      .min(1, "required")
      .max(40, "invalid_field")
      .regex(/^[\w.-]+$/, "policy_version_form"),
    inForceFrom: z.string().trim().max(40),
    inForceUntil: z.string().trim().max(40),
    clauses: z.string().max(200_000),
    changes: z.string().max(50_000),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))

export const decideDraftForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("propose"), version }),
  z.strictObject({ intent: z.literal("send-back"), version, note }),
  z.strictObject({ intent: z.literal("discard"), version, note }),
  z.strictObject({ intent: z.literal("publish"), version, note }),
])

/** What the draft's page sends: its whole form, or a decision. */
export const draftForm = z.discriminatedUnion("intent", [saveDraftForm, ...decideDraftForm.options])

export const impactForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("count"), on: civilDate }),
  z.strictObject({ intent: z.literal("cancel") }),
])

const rule = z.enum(JUDGED_RULES as [JudgedRule, ...JudgedRule[]], "invalid_field")

export const impactSearch = z.object({
  rule: rule.or(z.literal("")).catch("").default(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export const casesForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("accept"), version, caseId: z.string().max(100), note }),
  z.strictObject({ intent: z.literal("remove"), version, caseId: z.string().max(100), note }),
])

export const newCaseSearch = z.object({
  teacher: z.string().trim().max(40).catch("").default(""),
  rule: rule.or(z.literal("")).catch("").default(""),
  asOf: z.string().trim().max(20).catch("").default(""),
})

export const newCaseForm = z.strictObject({
  version,
  teacher: z.string().trim().min(1, "required").max(40, "invalid_field"),
  rule,
  asOf: civilDate,
  note: z.string().trim().min(1, "required").max(500, "invalid_field"),
})
