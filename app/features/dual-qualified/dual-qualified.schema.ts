import { z } from "zod"
import { DUAL_QUALIFIED_LEVELS } from "~/domain/codes"
import { cursorUpTo, day, optionalDay, rowId, version } from "~/platform/form-fields"
import { BOARD_LISTS, QUEUE_VIEWS } from "./dual-page"

const words = (max: number) => z.string().trim().max(max, "application_text_too_long").optional()
const level = z.enum(DUAL_QUALIFIED_LEVELS, "required")

export const applicationParams = z.object({ applicationId: rowId })

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

const school = z.string().trim().max(40).catch("").default("")

/** `school` "" = all; `list` "" = the board itself, else the people behind one of its numbers. */
export const boardSearch = z.object({
  school,
  list: z
    .enum(["", ...BOARD_LISTS])
    .catch("")
    .default(""),
  after: cursorUpTo(300),
  before: cursorUpTo(300),
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
