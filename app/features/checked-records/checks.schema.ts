import { z } from "zod"
import { parseCivilDate } from "~/domain/calendar/civil-date"
import { OUTCOMES, RULES } from "~/domain/verdict"
import { cursorUpTo, filterCode, filterWords } from "~/platform/form-fields"
import { PURPOSES } from "./check-page"

/** what the forms offer */
export const RULE_CHOICES = RULES
export const OUTCOME_CHOICES = OUTCOMES

/** What the address of the list may ask. `teacher`, `judged`: what the form to freeze begins with. */
export const checksSearch = z.object({
  q: filterWords(60),
  rule: filterCode(RULES),
  outcome: filterCode(OUTCOMES),
  /** checked records unless said otherwise; `all` = wherever a verdict was frozen */
  purpose: z
    .enum(["all", ...PURPOSES])
    .catch("checked_record")
    .default("checked_record"),
  after: cursorUpTo(100),
  before: cursorUpTo(100),
  teacher: filterWords(60),
  judged: filterCode(RULES),
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
