import { z } from "zod"
import { TITLES } from "~/domain/codes"
import { cursorUpTo, day, filterCode, filterWords, optionalDay, rowId, version } from "~/platform/form-fields"

const words = (max: number) => z.string().trim().max(max, "application_text_too_long").optional()

/** A name that came once is one text, one that came several times a list. */
const list = (max: number) =>
  z
    .union([z.string().max(max), z.array(z.string().max(max)).max(1000)])
    .optional()
    .transform((value) => (value === undefined ? [] : typeof value === "string" ? [value] : value))

export const roundParams = z.object({ roundId: rowId })
export const applicationParams = z.object({ roundId: rowId, applicationId: rowId })

/** A row of the form that is empty in all three says nothing; `pastedPosts` holds a line a post: 学校代码,职称,岗位数. */
export const newRoundForm = z.strictObject({
  name: z.string().trim().min(1, "required").max(60, "application_text_too_long"),
  opensOn: day,
  applyByOn: day,
  rankByOn: day,
  judgedOn: day,
  postSchool: list(40),
  postTitle: list(40),
  postCount: list(20),
  pastedPosts: z.string().max(100_000, "application_text_too_long").optional(),
})

/** What HR does with a round; days may be moved while nothing has come of them. */
export const runRoundForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("change-days"), version, applyByOn: day, rankByOn: day }),
  z.strictObject({ intent: z.literal("start-ranking"), version }),
  z.strictObject({ intent: z.literal("start-deciding"), version }),
  z.strictObject({ intent: z.literal("close"), version, engagedFromOn: optionalDay }),
])

/** `posts` is read as a whole number where it is checked against what hangs on it. */
export const changePostsForm = z.strictObject({
  version,
  school: z.string().trim().min(1, "required").max(40, "invalid_field"),
  title: z.enum(TITLES, "required"),
  posts: z.string().trim().min(1, "required").max(20, "invalid_field"),
})

/** `school` and `title`: whose posts are changed; what is neither leaves the choice. */
export const postsSearch = z.object({ school: filterWords(40), title: filterCode(TITLES) })

export const applyForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("apply"), statement: words(2000) }),
  z.strictObject({ intent: z.literal("withdraw"), version }),
])

/** One entry an applicant in each of the three, in the same order. */
export const rankForm = z.strictObject({ applicationId: list(20), version: list(20), rank: list(20) })

export const decideForm = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("granted"), version, grantedOn: day, note: words(500) }),
  z.strictObject({ decision: z.literal("refused"), version, grantedOn: z.string().optional(), note: words(500) }),
])

export const roundsSearch = z.object({ before: z.coerce.number().int().positive().nullable().catch(null).default(null) })

/** Which applicants are shown: `school` and `title` "" = all. `changed`: what was just changed, to say so. */
export const roundSearch = z.object({
  school: z.string().trim().max(40).catch("").default(""),
  title: z
    .enum(["", ...TITLES])
    .catch("")
    .default(""),
  after: cursorUpTo(300),
  before: cursorUpTo(300),
  changed: filterCode(["posts"]),
  postsAfter: cursorUpTo(300),
  postsBefore: cursorUpTo(300),
})
