import { z } from "zod"
import { ROTATION_KINDS } from "~/domain/codes"
import { cursorUpTo, day, filterCode, filterWords, version } from "~/platform/form-fields"
import { ROTATION_APPRAISALS, SEASON_MEMBER_STATES } from "./season-page"

const EARLIEST_YEAR = 2000
const LATEST_YEAR = 2190
const yearNumber = z.coerce
  .number<string>("invalid_field")
  .int("invalid_field")
  .min(EARLIEST_YEAR, "invalid_field")
  .max(LATEST_YEAR, "invalid_field")

const reason = z.string().trim().min(1, "required").max(200, "season_text_too_long")
const note = z.string().trim().max(200, "season_text_too_long").default("")
const ticked = z.literal("yes").optional()

export const yearParams = z.object({
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number),
})
export const memberParams = yearParams.extend({
  memberId: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number),
})

/** What the address of a board may ask. What makes no sense is left out of account: an old link still shows a board. */
export const boardFilter = z.object({
  q: filterWords(60),
  school: filterWords(20),
  subject: filterWords(30),
  state: filterCode(SEASON_MEMBER_STATES),
})
/** A row that a part of a list begins after; what is none, from the first. */
const fromRow = z.coerce.number<string>().int().nonnegative().catch(0).default(0)

/** `arrivals`: from which row on those are shown who come to the reader's school. */
export const boardSearch = boardFilter.extend({ after: cursorUpTo(300), before: cursorUpTo(300), arrivals: fromRow })

/** From which letter on. */
export const lettersSearch = z.object({ after: fromRow })

const dates = { nominateByOn: day, startsOn: day, endsOn: day, acceptShort: ticked }
export const openSeasonForm = z.strictObject({ intent: z.literal("open"), schoolYear: yearNumber, drawnOn: day, ...dates })

export const seasonForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("assigning"), version }),
  z.strictObject({ intent: z.literal("start"), version }),
  z.strictObject({ intent: z.literal("close"), version }),
  z.strictObject({ intent: z.literal("hold-back-left"), version, reason }),
  z.strictObject({ intent: z.literal("dates"), version, ...dates }),
])

export const nominationsForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("nominate-listed") }),
  z.strictObject({ intent: z.literal("hold-back-left"), reason }),
  z.strictObject({
    intent: z.literal("volunteer"),
    teacherNo: z.string().trim().min(1, "required").max(60, "invalid_field"),
    reason,
    acceptExempt: ticked,
  }),
])

const nomination = [
  z.strictObject({ intent: z.literal("nominate"), version }),
  z.strictObject({ intent: z.literal("hold-back"), version, reason }),
  z.strictObject({ intent: z.literal("relist"), version }),
] as const

/** What a school may do with one person. */
export const nominationForm = z.discriminatedUnion("intent", [...nomination])

const appraisal = { version, result: z.enum(ROTATION_APPRAISALS, "required"), on: day, note }
const back = { version, lastOn: day, backTo: z.enum(["origin", "host"]).optional() }

/** What the office may do with one person: what a school may, and everything after. */
export const memberForm = z.discriminatedUnion("intent", [
  ...nomination,
  z.strictObject({
    intent: z.literal("assign"),
    version,
    host: z.string("season_host_required").trim().min(1, "season_host_required").max(20, "invalid_field"),
    kind: z.enum(ROTATION_KINDS, "required"),
    movesPersonnel: z.enum(["yes", "no"], "required"),
    startsOn: day,
    endsOn: day,
    acceptShort: ticked,
    acceptStage: ticked,
  }),
  z.strictObject({ intent: z.literal("unassign"), version }),
  z.strictObject({ intent: z.literal("start"), version }),
  z.strictObject({ intent: z.literal("midterm"), ...appraisal }),
  z.strictObject({ intent: z.literal("final"), ...appraisal }),
  z.strictObject({ intent: z.literal("return"), ...back }),
  z.strictObject({ intent: z.literal("break-off"), ...back, reason }),
])
export type MemberForm = z.output<typeof memberForm>
