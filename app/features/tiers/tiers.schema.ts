import { z } from "zod"
import { DESIGNATION_LEVELS, TIER_AWARDS, TIERS } from "~/domain/codes"
import { cursorUpTo, day, filterCode, filterWords, version } from "~/platform/form-fields"

const line = (most: number) => z.string().trim().max(most, "invalid_field").optional()

/** What the address of a list of the ladder may ask. What makes no sense is left out of account: an old link still shows a list. */
export const ladderFilter = z.object({
  q: filterWords(60),
  tier: filterCode(["none", ...TIERS]),
  level: filterCode(DESIGNATION_LEVELS),
  next: filterCode(TIERS),
  near: filterCode(["may_apply", "one_lacks"]),
  term: filterCode(["ending", "lapsed"]),
  school: filterWords(20),
  subject: filterWords(30),
})
export const ladderSearch = ladderFilter.extend({ after: cursorUpTo(300), before: cursorUpTo(300) })

/** Whom to award a class: those who may apply for it on the day. */
export const eligibleSearch = z.object({
  q: filterWords(60),
  tier: z.enum(TIER_AWARDS).catch("backbone").default("backbone"),
  school: filterWords(20),
  subject: filterWords(30),
  after: cursorUpTo(300),
  before: cursorUpTo(300),
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

const seen = { version, reviewedOn: day, note: line(200) }

export const reviewForm = z.discriminatedUnion("result", [
  z.strictObject({ result: z.literal("renewed"), ...seen, termEndsOn: day, documentNo: line(60) }),
  z.strictObject({ result: z.literal("lapsed"), ...seen }),
  z.strictObject({ result: z.literal("withdrawn"), ...seen, withdrawnOn: day }),
])
export type Review = z.infer<typeof reviewForm>
