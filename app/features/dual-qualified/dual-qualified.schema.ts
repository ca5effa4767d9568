import { z } from "zod"
import { parseCivilDate } from "~/domain/calendar/civil-date"
import { DUAL_QUALIFIED_LEVELS } from "~/domain/codes"
import { BOARD_LISTS, QUEUE_VIEWS } from "./dual-page"

const version = z.coerce.number<string>().int().positive()
const id = z.coerce.number<string>().int().positive().max(Number.MAX_SAFE_INTEGER)
const words = (max: number) => z.string().trim().max(max, "application_text_too_long").optional()
const level = z.enum(DUAL_QUALIFIED_LEVELS, "required")

const day = z
  .string()
  .trim()
  .min(1, "required")
  .transform((text, context) => {
    const date = parseCivilDate(text)
    if (date === null) context.addIssue({ code: "custom", message: "not_a_date" })
    return date ?? z.NEVER
  })
/** "" = as the policy says */
const optionalDay = z
  .string()
  .trim()
  .optional()
  .transform((text, context) => {
    const date = text === undefined || text === "" ? null : parseCivilDate(text)
    if (date === null && text !== undefined && text !== "") context.addIssue({ code: "custom", message: "not_a_date" })
    return date
  })

export const applicationParams = z.object({ applicationId: id })

export const ownForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("apply"), level, statement: words(2000) }),
  z.strictObject({ intent: z.literal("amend"), version, level, statement: words(2000) }),
  z.strictObject({ intent: z.literal("withdraw"), version }),
])

export const endorseForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("endorse"), version, note: words(500) }),
  z.strictObject({ intent: z.literal("return"), version, note: words(500) }),
])

export const certifyForm = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("certified"), version, certifiedOn: day, validUntilOn: optionalDay, note: words(500) }),
  z.strictObject({
    decision: z.literal("refused"),
    version,
    certifiedOn: z.string().optional(),
    validUntilOn: z.string().optional(),
    note: words(500),
  }),
])

const cursor = z.string().max(300).nullable().catch(null).default(null)
const school = z.string().trim().max(40).catch("").default("")

/** `school` "" = all; `list` "" = the board itself, else the people behind one of its numbers. */
export const boardSearch = z.object({
  school,
  list: z
    .enum(["", ...BOARD_LISTS])
    .catch("")
    .default(""),
  after: cursor,
  before: cursor,
})

export const queueSearch = z.object({
  school,
  view: z
    .enum(["", ...QUEUE_VIEWS])
    .catch("")
    .default(""),
  after: z.coerce.number().int().positive().nullable().catch(null).default(null),
  before: z.coerce.number().int().positive().nullable().catch(null).default(null),
})
