import { z } from "zod"
import { minuteOf } from "~/domain/scheduling/week"
import { day, rowId, version } from "~/platform/form-fields"
import { DAY_KINDS } from "./read-days"
import type { TrainerInput, VenueInput } from "./resource-input"

const line = (most: number) => z.string().trim().min(1, "required").max(most, "invalid_field")
const optionalLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most, "invalid_field")
    .transform((text) => (text === "" ? null : text))

/** A time of the day as the browser's control, or a person, writes it. */
export const clock = z
  .string()
  .trim()
  .min(1, "required")
  .transform((text, context) => {
    const minute = minuteOf(text)
    if (minute !== null) return minute
    context.addIssue({ code: "custom", message: "not_a_time" })
    return z.NEVER
  })

const venue = {
  name: line(60),
  site: line(60),
  schoolCode: optionalLine(20),
  capacity: z.coerce.number<string>("invalid_field").int("invalid_field").min(1, "venue_capacity_none").max(5000, "invalid_field"),
  /** words between commas */
  equipment: z
    .string()
    .trim()
    .max(200, "invalid_field")
    .transform((text) => [...new Set(text.split(/[,，、;；]+/).map((word) => word.trim()))].filter((word) => word !== "")),
  opens: clock,
  closes: clock,
}

export const venuesForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("add"), ...venue }),
  z.strictObject({ intent: z.literal("edit"), venueId: rowId, version, ...venue }),
  z.strictObject({ intent: z.literal("archive"), venueId: rowId, version }),
  z.strictObject({ intent: z.literal("restore"), venueId: rowId, version }),
])
export type VenuesForm = z.infer<typeof venuesForm>
type VenueFields = Extract<VenuesForm, { intent: "add" }>

/** What the form says, as a venue. */
export function venueOf(form: Omit<VenueFields, "intent">): VenueInput {
  const { name, site, schoolCode, capacity, equipment, opens, closes } = form
  return { name, site, schoolCode, capacity, equipment, opensMinute: opens, closesMinute: closes }
}

const expertise = z.string().trim().max(200, "invalid_field")

export const trainersForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("add_own"), teacherNo: line(40), expertise }),
  z.strictObject({ intent: z.literal("add_expert"), name: line(40), organisation: line(80), expertise }),
  z.strictObject({ intent: z.literal("edit"), trainerId: rowId, version, expertise }),
  z.strictObject({ intent: z.literal("archive"), trainerId: rowId, version }),
  z.strictObject({ intent: z.literal("restore"), trainerId: rowId, version }),
])
export type TrainersForm = z.infer<typeof trainersForm>

/** What the form says, as a trainer. */
export function trainerOf(form: Extract<TrainersForm, { intent: "add_own" | "add_expert" }>): TrainerInput {
  return form.intent === "add_own"
    ? { source: "own", teacherNo: form.teacherNo, expertise: form.expertise }
    : { source: "expert_pool", name: form.name, organisation: form.organisation, expertise: form.expertise }
}

export const calendarSearch = z.object({
  year: z.coerce.number<string>().int().min(2000).max(2198).nullable().catch(null).default(null),
})
export const calendarForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("add"), on: day, kind: z.enum(DAY_KINDS, "invalid_field"), name: line(40) }),
  z.strictObject({ intent: z.literal("paste"), text: z.string().min(1, "required").max(20_000, "invalid_field") }),
  z.strictObject({ intent: z.literal("remove"), on: day }),
])
