import { z } from "zod"
import { type CivilDate, parseCivilDate } from "~/domain/calendar/civil-date"
import { DESIGNATION_LEVELS, TIER_AWARDS, TIERS } from "~/domain/codes"

const words = (max: number) => z.string().trim().max(max).catch("").default("")
const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .enum(["", ...codes])
    .catch("")
    .default("")
const place = z.string().max(300).nullable().catch(null).default(null)

/** A day as a form sends it. */
const day = z
  .string()
  .trim()
  .min(1, "required")
  .transform((text, context): CivilDate => {
    const date = parseCivilDate(text)
    if (date !== null) return date
    context.addIssue({ code: "custom", message: "not_a_date" })
    return z.NEVER
  })
const line = (most: number) => z.string().trim().max(most, "invalid_field").optional()

/** What the address of a list of the ladder may ask. What makes no sense is left out of account: an old link still shows a list. */
export const ladderFilter = z.object({
  q: words(60),
  tier: oneOf(["none", ...TIERS]),
  level: oneOf(DESIGNATION_LEVELS),
  next: oneOf(TIERS),
  near: oneOf(["may_apply", "one_lacks"]),
  term: oneOf(["ending", "lapsed"]),
  school: words(20),
  subject: words(30),
})
export const ladderSearch = ladderFilter.extend({ after: place, before: place })

/** Whom to award a class: those who may apply for it on the day. */
export const eligibleSearch = z.object({
  q: words(60),
  tier: z.enum(TIER_AWARDS).catch("backbone").default("backbone"),
  school: words(20),
  subject: words(30),
  after: place,
  before: place,
})

const award = { tier: z.enum(TIER_AWARDS, "invalid_field"), level: z.enum(DESIGNATION_LEVELS, "invalid_field") }

export const awardParams = z.object({ teacherNo: z.string().min(1).max(40), ...award, grantedOn: day })

const severalNumbers = z.union([z.string().transform((one) => [one]), z.array(z.string())]).pipe(z.array(z.string().trim().min(1).max(40)))

export const awardForm = z.strictObject({
  ...award,
  grantedOn: day,
  termEndsOn: day,
  documentNo: line(60),
  /** the people ticked on the list */
  teacherNo: severalNumbers.optional(),
  /** further people by their numbers, separated by anything but letters, figures and hyphens */
  others: z.string().max(4000, "invalid_field").optional(),
  /** why people whose verdict does not say that they may apply are awarded all the same */
  reason: line(200),
})

const seen = { version: z.coerce.number<string>().int().positive(), reviewedOn: day, note: line(200) }

export const reviewForm = z.discriminatedUnion("result", [
  z.strictObject({ result: z.literal("renewed"), ...seen, termEndsOn: day, documentNo: line(60) }),
  z.strictObject({ result: z.literal("lapsed"), ...seen }),
  z.strictObject({ result: z.literal("withdrawn"), ...seen, withdrawnOn: day }),
])
export type Review = z.infer<typeof reviewForm>
