import { z } from "zod"
import { parseCivilDate } from "~/domain/calendar/civil-date"
import { OUTCOMES, RULES } from "~/domain/verdict"
import { PURPOSES } from "./check-page"

/** what the forms offer */
export const RULE_CHOICES = RULES
export const OUTCOME_CHOICES = OUTCOMES

const words = (max: number) => z.string().trim().max(max).catch("").default("")
const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .enum(["", ...codes])
    .catch("")
    .default("")
const cursor = z.string().max(100).nullable().catch(null).default(null)

/** What the address of the list may ask. `teacher`, `judged`: what the form to freeze begins with. */
export const checksSearch = z.object({
  q: words(60),
  rule: oneOf(RULES),
  outcome: oneOf(OUTCOMES),
  /** checked records unless said otherwise; `all` = wherever a verdict was frozen */
  purpose: z
    .enum(["all", ...PURPOSES])
    .catch("checked_record")
    .default("checked_record"),
  after: cursor,
  before: cursor,
  teacher: words(60),
  judged: oneOf(RULES),
})

export const checkParams = z.object({ number: z.string().regex(/^HY\d{4}-\d{6,}$/) })

/** Numbers stand one a line, or apart by spaces, commas or semicolons of either width. */
export const freezeForm = z.strictObject({
  teacherNos: z
    .string()
    .max(20_000, "check_too_many")
    .transform((text) => text.split(/[\s,;，；、]+/u).filter((part) => part !== ""))
    .refine((numbers) => numbers.length > 0, "required"),
  judgedRule: z.enum(RULES, "required"),
  asOf: z
    .string("required")
    .trim()
    .min(1, "required")
    .transform((text, context) => {
      const date = parseCivilDate(text)
      if (date !== null) return date
      context.addIssue({ code: "custom", message: "not_a_date" })
      return z.NEVER
    }),
})
