import { z } from "zod"
import { STAGES, TIERS } from "~/domain/codes"
import { UNMET_CAUSES } from "~/domain/demand/causes"
import { DEMAND_CATEGORIES } from "~/domain/demand/unmet"
import { minuteOf } from "~/domain/scheduling/week"
import { day, filterCode, filterWords } from "~/platform/form-fields"
import { DEMAND_GROUPINGS } from "./demand-page"

const people = { stage: filterCode(STAGES), subject: filterWords(30), tier: filterCode(TIERS), school: filterWords(40) }
const number = (least: number, most: number, usual: number) =>
  z.coerce.number<string>().int().min(least).max(most).catch(usual).default(usual)

export const demandFilter = z.object({
  ...people,
  category: filterCode(DEMAND_CATEGORIES),
  by: z.enum(DEMAND_GROUPINGS).catch("stage_subject").default("stage_subject"),
})
export const demandSearch = demandFilter.extend({ start: number(0, 100_000, 0) })

export const suggestionWishes = z.object({
  ...people,
  least: number(1, 200, 10),
  most: number(1, 500, 50),
  runs: number(1, 100, 40),
  weeks: number(4, 26, 16),
  without: z
    .union([
      z.array(z.string().max(40)),
      z
        .string()
        .max(40)
        .transform((one) => [one]),
    ])
    .catch([])
    .default([]),
})
export const suggestionsSearch = suggestionWishes.extend({
  page: number(1, 100, 1),
  cause: filterCode(UNMET_CAUSES),
  unmet: number(1, 100_000, 1),
})

const clock = z
  .string()
  .trim()
  .transform((text, context) => {
    const minute = minuteOf(text)
    if (minute !== null) return minute
    context.addIssue({ code: "custom", message: "invalid_field" })
    return z.NEVER
  })
const whole = (most: number) =>
  z.coerce.number<string>("invalid_field").int("invalid_field").min(1, "invalid_field").max(most, "invalid_field")
const optionalId = z
  .string()
  .regex(/^\d{0,12}$/, "invalid_field")
  .transform((text) => (text === "" ? null : Number(text)))

/** A suggestion as it is to be drafted: as it was made, or as the planner has changed it. */
export const draftForm = z.strictObject({
  courseNumber: z.string().trim().min(1, "required").max(40, "invalid_field"),
  title: z.string().trim().min(1, "required").max(80, "invalid_field"),
  capacity: whole(99_999),
  venueId: optionalId,
  trainerId: optionalId,
  on: day,
  starts: clock,
  ends: clock,
  times: whole(52),
  reason: z.string().trim().max(300, "invalid_field").default(""),
  /** the course that the suggestion was of, and whom it is meant for */
  suggestedCourse: z.string().max(40).default(""),
  teacherNos: z.string().max(20_000).default(""),
  hours: z.string().max(20).default(""),
  /** which of the page's buttons was pressed */
  rank: z.string().max(10).default(""),
})
export type DraftForm = z.infer<typeof draftForm>

const said = z.string().max(20_000).catch("").default("")
/** What the form of a draft starts from. */
export const draftSearch = z.object({
  ...{ courseNumber: said, title: said, capacity: said, venueId: said, trainerId: said, on: said, starts: said, ends: said, times: said },
  ...{ teacherNos: said, hours: said },
})
