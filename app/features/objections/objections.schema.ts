import { z } from "zod"
import { parseCivilDate } from "~/domain/calendar/civil-date"
import { RULES } from "~/domain/verdict"
import { cursorUpTo, day, version } from "~/platform/form-fields"

import { LONGEST_WORDS } from "./objection-page"

const words = z.string("required").trim().min(1, "required").max(LONGEST_WORDS, "objection_too_long")
const criterionId = z.string().regex(/^[a-z0-9-]{1,60}$/)
const number = z.string().regex(/^YY\d{4}-\d{6,}$/)

/** Which criterion of which verdict; a day that is none is today. */
export const newObjectionSearch = z.object({
  rule: z.enum(RULES).nullable().catch(null).default(null),
  criterion: criterionId.nullable().catch(null).default(null),
  on: z.string().transform(parseCivilDate).nullable().catch(null).default(null),
})

export const raiseForm = z.strictObject({ rule: z.enum(RULES), criterionId, asOf: day, grounds: words })

export const withdrawForm = z.strictObject({ number, version })

export const objectionParams = z.object({ number })

export const answerForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("uphold"), version, answer: words }),
  z.strictObject({ intent: z.literal("dismiss"), version, answer: words }),
])

/** `of`: HR alone may look at everybody's. */
export const queueSearch = z.object({
  state: z.enum(["open", "closed"]).catch("open").default("open"),
  of: z.enum(["mine", "everybody"]).catch("mine").default("mine"),
  after: cursorUpTo(100),
  before: cursorUpTo(100),
})

/** `raised`: the number of the case that she has just raised. */
export const ownSearch = z.object({ raised: number.catch("").default("") })
