import { z } from "zod"
import { DESIGNATION_LEVELS, STUDIO_KINDS, STUDIO_ROLES } from "~/domain/codes"
import { cursorUpTo, day, filterCode, filterWords, optionalDay, rowId, version } from "~/platform/form-fields"
import { STUDIO_STATES } from "./studio-page"

const line = (most: number) => z.string().trim().min(1, "required").max(most, "invalid_field")
const optionalLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most, "invalid_field")
    .transform((text) => (text === "" ? null : text))

/** What the address of the directory may ask. What makes no sense is left out of account: an old link still shows a list. */
export const studiosFilter = z.object({
  q: filterWords(60),
  kind: filterCode(STUDIO_KINDS),
  level: filterCode(DESIGNATION_LEVELS),
  state: filterCode(STUDIO_STATES),
  school: filterWords(20),
})
export const studiosSearch = studiosFilter.extend({ after: cursorUpTo(300), before: cursorUpTo(300) })

/** What has just been done to the studio, so that its page can say so; `correct`: the year whose assessment is being corrected. */
export const studioSearch = z.object({
  done: z.literal("opened").optional().catch(undefined),
  correct: z.coerce.number<string>().int().nullable().catch(null).default(null),
})
export const studioParams = z.object({ studioNo: z.string().min(1).max(60) })
export const personParams = z.object({ teacherNo: z.string().min(1).max(40) })

export const openStudioForm = z.strictObject({
  studioNo: z
    .string()
    .trim()
    .min(1, "required")
    .regex(/^[A-Za-z0-9_-]{1,20}$/, "studio_no_letters"),
  name: line(60),
  kind: z.enum(STUDIO_KINDS, "invalid_field"),
  level: z.enum(DESIGNATION_LEVELS, "invalid_field"),
  hostSchool: optionalLine(20),
  leaderNo: line(40),
  foundedOn: day,
  /** "" = as long as a cycle is */
  cycleEndsOn: optionalDay,
})
export type OpenStudio = z.infer<typeof openStudioForm>

export const STUDIO_RESULTS = ["excellent", "competent", "not_competent"] as const

const people = z.union([
  z.literal("").transform(() => null),
  z.coerce.number<string>("invalid_field").int("invalid_field").min(1, "invalid_field").max(9999, "invalid_field"),
])

export const changeStudioForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("join"), teacherNo: line(40), role: z.enum(STUDIO_ROLES, "invalid_field"), joinedOn: day }),
  z.strictObject({ intent: z.literal("leave"), memberId: rowId, leftOn: day }),
  z.strictObject({ intent: z.literal("change-role"), memberId: rowId, role: z.enum(STUDIO_ROLES, "invalid_field"), from: day }),
  z.strictObject({
    intent: z.literal("add-activity"),
    heldOn: day,
    title: line(100),
    place: optionalLine(100),
    people,
    note: optionalLine(400),
  }),
  z.strictObject({ intent: z.literal("cancel-activity"), activityId: rowId, version }),
  z.strictObject({
    intent: z.literal("assess"),
    year: z.coerce.number<string>("invalid_field").int("invalid_field").min(1900, "invalid_field").max(2199, "invalid_field"),
    assessedOn: day,
    result: z.enum(STUDIO_RESULTS, "invalid_field"),
    note: optionalLine(400),
  }),
  z.strictObject({
    intent: z.literal("correct-assessment"),
    version,
    year: z.coerce.number<string>("invalid_field").int("invalid_field"),
    assessedOn: day,
    result: z.enum(STUDIO_RESULTS, "invalid_field"),
    note: optionalLine(400),
    reason: line(200),
  }),
  z.strictObject({ intent: z.literal("renew"), version, cycleEndsOn: day }),
  z.strictObject({ intent: z.literal("close"), version, withdrawnOn: day, reason: line(200) }),
])
export type StudioChange = z.infer<typeof changeStudioForm>
export type StudioIntent = StudioChange["intent"]
export type ChangeOf<I extends StudioIntent> = Extract<StudioChange, { intent: I }>
