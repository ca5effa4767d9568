import { z } from "zod"
import { POST_KINDS } from "~/domain/codes"
import { day, optionalDay } from "~/platform/form-fields"
import { LEAVING_REASONS } from "./postings-page"

/** what a form offers */
export const POST_KIND_CHOICES = POST_KINDS

const postKind = z.enum(POST_KINDS, "required")
const postingId = z.coerce.number<string>().int().positive()
/** the id of the posting as the form showed it; 0 = she was in no open post */
const version = z.coerce.number<string>().int().min(0)

/** `edit`: the posting whose dates are being corrected; `to`: the school that another page suggests for the move. */
export const postingsSearch = z.object({
  edit: z.coerce.number().int().positive().nullable().catch(null).default(null),
  to: z.string().max(20).catch("").default(""),
})

export const changePostingsForm = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("move"),
    version,
    schoolCode: z.string().trim().min(1, "required").max(20, "school_unknown"),
    startsOn: day,
    postKind,
  }),
  z.strictObject({ intent: z.literal("close"), version, lastDayOn: day, reason: z.enum(LEAVING_REASONS, "required") }),
  z.strictObject({ intent: z.literal("correct"), version: postingId, fromOn: day, untilOn: optionalDay, kind: postKind }),
  z.strictObject({ intent: z.literal("withdraw"), version: postingId, reopen: z.enum(["yes"]).optional() }),
])
