import { z } from "zod"
import { DELIVERIES, TRAINING_LEVELS, TRAINING_TOPICS } from "~/domain/codes"
import { cursorUpTo, filterCode, filterWords, rowId, version } from "~/platform/form-fields"

const number = z.string().regex(/^BC\d{4}-\d{4,}$/)
export const runParams = z.object({ number })

export const catalogueSearch = z.object({
  q: filterWords(60),
  level: filterCode(TRAINING_LEVELS),
  topic: filterCode(TRAINING_TOPICS),
  delivery: filterCode(DELIVERIES),
  after: cursorUpTo(100),
  before: cursorUpTo(100),
})
export type CatalogueSearch = z.infer<typeof catalogueSearch>

/** What a teacher does with her own place. `number` where the page shows several runs. */
const own = { number: number.optional() }
export const ownPlaceForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("apply"), ...own }),
  z.strictObject({ intent: z.literal("withdraw"), version, ...own }),
  z.strictObject({ intent: z.literal("accept"), version, ...own }),
])
export type OwnPlaceForm = z.infer<typeof ownPlaceForm>

export const ownEnrolmentsSearch = z.object({ before: z.coerce.number().int().positive().nullable().catch(null).default(null) })

export const nominationsSearch = z.object({
  run: z.string().max(40).catch("").default(""),
  q: filterWords(60),
  after: cursorUpTo(100),
  before: cursorUpTo(100),
})
export type NominationsSearch = z.infer<typeof nominationsSearch>

export const runPeopleSearch = z.object({
  q: filterWords(60),
  state: filterCode(["enrolled", "offered", "applied", "waitlisted", "refused", "gone", "everybody", "standing"]),
  after: cursorUpTo(300),
  before: cursorUpTo(300),
})
export type RunPeopleSearch = z.infer<typeof runPeopleSearch>

const chosen = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : typeof value === "string" ? [value] : value))

export const nominationsForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("nominate"), number, teacherNo: chosen }),
  z.strictObject({ intent: z.literal("consent"), enrolmentId: rowId, version }),
  z.strictObject({ intent: z.literal("refuse"), enrolmentId: rowId, version, reason: z.string().trim().max(200).default("") }),
])
export type NominationsForm = z.infer<typeof nominationsForm>

const list = z.string("required").max(20_000)
export const runEnrolmentsForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("allocate"), version }),
  z.strictObject({
    intent: z.literal("capacity"),
    version,
    capacity: z.coerce.number<string>("invalid_field").int("invalid_field").max(100_000, "invalid_field"),
  }),
  z.strictObject({ intent: z.literal("remove"), enrolmentId: rowId, version, reason: z.string().trim().max(200).default("") }),
  z.strictObject({ intent: z.literal("preview"), list }),
  z.strictObject({ intent: z.literal("enrol"), list }),
])
export type RunEnrolmentsForm = z.infer<typeof runEnrolmentsForm>
