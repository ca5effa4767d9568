import { z } from "zod"
import { DELIVERIES, POST_KINDS, STAGES, TIERS, TRAINING_LEVELS, TRAINING_TOPICS } from "~/domain/codes"
import { cursorUpTo, filterCode, filterWords, version } from "~/platform/form-fields"
import type { CourseInput } from "./course-content"
import { COURSE_STATES } from "./course-page"

/** What the address of the catalogue may ask. What makes no sense is left out of account: an old link still shows a list. */
export const coursesFilter = z.object({
  q: filterWords(60),
  level: filterCode(TRAINING_LEVELS),
  topic: filterCode(TRAINING_TOPICS),
  delivery: filterCode(DELIVERIES),
  state: filterCode(COURSE_STATES),
  tier: filterCode(TIERS),
  postKind: filterCode(POST_KINDS),
  stage: filterCode(STAGES),
  subject: filterWords(30),
  quality: filterCode(["yes"]),
})
export const coursesListSearch = coursesFilter.extend({
  after: cursorUpTo(300),
  before: cursorUpTo(300),
  done: z.literal("deleted").optional().catch(undefined),
})
export const courseParams = z.object({ number: z.string().min(1).max(40) })
/** What has just been done, so that the page can say so. */
export const courseSearch = z.object({ done: z.enum(["created"]).optional().catch(undefined) })

const line = (most: number) => z.string().trim().min(1, "required").max(most, "invalid_field")
/** several boxes of one name: none, one or many */
const several = <Value extends z.ZodType>(value: Value) =>
  z
    .union([z.array(value), value.transform((one) => [one])])
    .optional()
    .transform((values) => (values ?? []) as z.output<Value>[])

const hours = z
  .string()
  .trim()
  .min(1, "required")
  .regex(/^\d{1,4}(\.\d)?$/, "course_hours_format")
  .transform(Number)
const numbers = z
  .string()
  .trim()
  .max(400, "invalid_field")
  .transform((text) => text.split(/[\s,，、;；]+/).filter((number) => number !== ""))

const content = {
  name: line(80),
  level: z.enum(TRAINING_LEVELS, "invalid_field"),
  topic: z.enum(TRAINING_TOPICS, "invalid_field"),
  delivery: z.enum(DELIVERIES, "invalid_field"),
  hours,
  organiser: line(80),
  description: z.string().trim().max(2000, "invalid_field"),
  tiers: several(z.enum(TIERS, "invalid_field")),
  postKinds: several(z.enum(POST_KINDS, "invalid_field")),
  stages: several(z.enum(STAGES, "invalid_field")),
  subjects: several(z.string().trim().min(1).max(30, "invalid_field")),
  prerequisites: numbers,
  qualityCourseNo: z
    .string()
    .trim()
    .max(40, "invalid_field")
    .transform((text) => (text === "" ? null : text)),
}

export const newCourseForm = z.strictObject(content)
export type CourseForm = z.infer<typeof newCourseForm>

export const changeCourseForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("edit"), version, ...content }),
  z.strictObject({ intent: z.literal("archive"), version }),
  z.strictObject({ intent: z.literal("restore"), version }),
  z.strictObject({ intent: z.literal("delete"), version }),
])

/** What the form says, as a course. */
export function courseOf(form: CourseForm): CourseInput {
  const { name, level, topic, delivery, organiser, description, prerequisites, qualityCourseNo, tiers, postKinds, stages, subjects } = form
  return {
    ...{ name, level, topic, delivery, organiser, description, prerequisites, qualityCourseNo },
    hoursTenths: Math.round(form.hours * 10),
    audience: { tiers, postKinds, stages, subjects },
  }
}
