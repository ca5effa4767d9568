import { z } from "zod"
import { DELIVERIES, TRAINING_LEVELS, TRAINING_TOPICS } from "~/domain/codes"
import { cursorUpTo, day, optionalDay, version } from "~/platform/form-fields"
import { LONGEST_NOTE, MOST_HOURS, QUEUE_VIEWS, REFUSAL_REASONS } from "./claim-page"

const number = z.string().regex(/^SB\d{4}-\d{6,}$/)
const words = (max: number) => z.string("required").trim().min(1, "required").max(max, "claim_too_long")
const optionalWords = (max: number) =>
  z
    .string()
    .trim()
    .max(max, "claim_too_long")
    .optional()
    .transform((text) => text || null)

/** Hours to a tenth, as tenths. */
const tenths = z
  .string("required")
  .trim()
  .min(1, "required")
  .transform((text, context) => {
    const value = /^\d{1,4}(\.\d)?$/.test(text.normalize("NFKC")) ? Math.round(Number(text.normalize("NFKC")) * 10) : 0
    if (value > 0 && value <= MOST_HOURS * 10) return value
    context.addIssue({ code: "custom", message: "claim_hours_range" })
    return z.NEVER
  })

export const claimParams = z.object({ number })
export const claimFileParams = z.object({ number, fileId: z.coerce.number<string>().int().positive() })

const training = {
  projectName: words(120),
  organiser: words(120),
  level: z.enum(TRAINING_LEVELS, "required"),
  topic: z.enum(TRAINING_TOPICS, "required"),
  delivery: z.enum(DELIVERIES, "required"),
  startsOn: optionalDay,
  endsOn: day,
  hours: tenths,
  certificateNo: optionalWords(60),
  /** she has read what it may repeat, and says that it is another training */
  another: z.literal("yes").optional(),
}

/** The fields beside the files. */
export const fileClaimForm = z.strictObject(training)
export const amendClaimForm = z.strictObject({ ...training, version })
export type FiledTraining = z.infer<typeof fileClaimForm>

export const ownClaimForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("withdraw"), version }),
  z.strictObject({ intent: z.literal("appeal"), version, appeal: words(LONGEST_NOTE) }),
])

const note = words(LONGEST_NOTE)
const optionalNote = optionalWords(LONGEST_NOTE)
const reason = z.enum(REFUSAL_REASONS, "required")

export const reviewForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("endorse"), version, note: optionalNote }),
  z.strictObject({ intent: z.literal("return"), version, note }),
  z.strictObject({ intent: z.literal("recognise"), version, hours: tenths, note: optionalNote }),
  z.strictObject({ intent: z.literal("refuse"), version, reason, note }),
  z.strictObject({ intent: z.literal("reverse"), version, note }),
])

/** `claim`: number and version of each that was ticked. */
const claims = z
  .union([z.string(), z.array(z.string())], "claim_none_chosen")
  .transform((value) => (typeof value === "string" ? [value] : value))
  .pipe(z.array(z.string().regex(/^SB\d{4}-\d{6,}:\d+$/)).min(1, "claim_none_chosen"))
  .transform((values) =>
    values.map((value) => {
      const [claimNumber = "", seen = ""] = value.split(":")
      return { number: claimNumber, version: Number(seen) }
    }),
  )

/** One form with a button for each answer: what an answer does not need comes along and is left. */
const left = z.string().optional()
export const batchForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("endorse"), claim: claims, note: optionalNote }),
  z.strictObject({ intent: z.literal("return"), claim: claims, note, hours: left, reason: left }),
  z.strictObject({ intent: z.literal("recognise"), claim: claims, hours: tenths, note: optionalNote, reason: left }),
  z.strictObject({ intent: z.literal("refuse"), claim: claims, reason, note, hours: left }),
])
export const batchSearch = z.object({ like: number.nullable().catch(null).default(null) })

export const queueSearch = z.object({
  view: z
    .enum(["", ...QUEUE_VIEWS])
    .catch("")
    .default(""),
  after: cursorUpTo(100),
  before: cursorUpTo(100),
  decided: z.coerce.number().int().positive().nullable().catch(null).default(null),
})

export const ownClaimsSearch = z.object({ before: z.coerce.number().int().positive().nullable().catch(null).default(null) })

/** `done`: what has just been done, to be said once. */
export const claimSearch = z.object({ done: z.enum(["filed", "amended"]).nullable().catch(null).default(null) })
