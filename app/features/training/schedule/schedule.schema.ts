import { z } from "zod"
import { type CivilDate, parseCivilDate } from "~/domain/calendar/civil-date"
import { minuteOf } from "~/domain/scheduling/week"
import { day, rowId, version } from "~/platform/form-fields"
import { clock } from "../resources/resources.schema"
import { SCHEDULE_VIEWS } from "./schedule-page"
import type { SessionInput } from "./session-input"

/** A day in an address; what is none is left out of account. */
const dayAsked = z
  .string()
  .transform((text): CivilDate | null => parseCivilDate(text))
  .nullable()
  .catch(null)
  .default(null)
const clockAsked = z
  .string()
  .transform((text) => minuteOf(text))
  .nullable()
  .catch(null)
  .default(null)

export const scheduleSearch = z.object({ view: z.enum(SCHEDULE_VIEWS).catch("week").default("week"), on: dayAsked })

const sevenDays = z.coerce.number<string>().int().min(0).max(6)
/** A form that is filled by the address (a slot that was taken, a session that was dragged), and the search for a slot. */
export const sessionSearch = z.object({
  on: dayAsked,
  starts: clockAsked,
  ends: clockAsked,
  venueId: z.coerce.number<string>().int().positive().nullable().catch(null).default(null),
  find: z.literal("yes").nullable().catch(null).default(null),
  minutes: z.coerce.number<string>().int().min(15).max(720).nullable().catch(null).default(null),
  from: dayAsked,
  until: dayAsked,
  weekday: z
    .union([z.array(sevenDays), sevenDays.transform((one) => [one])])
    .catch([])
    .default([]),
  earliest: clockAsked,
  latest: clockAsked,
  times: z.coerce.number<string>().int().min(1).max(52).nullable().catch(null).default(null),
  /** search in this room alone; null = in any large enough */
  room: z.coerce.number<string>().int().positive().nullable().catch(null).default(null),
  trainer: z
    .union([z.array(rowId), rowId.transform((one) => [one])])
    .catch([])
    .default([]),
})
export type SessionSearch = z.infer<typeof sessionSearch>

export const sessionParams = z.object({
  number: z.string().min(1).max(40),
  sessionId: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number),
})

/** One of several selects of a name; "" = nobody. */
const someTrainers = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .optional()
  .transform((ids, context) => {
    const chosen = [...new Set((ids ?? []).filter((id) => id !== ""))]
    if (chosen.every((id) => /^\d{1,12}$/.test(id))) return chosen.map(Number)
    context.addIssue({ code: "custom", message: "invalid_field" })
    return z.NEVER
  })

const time = {
  on: day,
  starts: clock,
  ends: clock,
  venueId: z
    .string()
    .regex(/^\d{0,12}$/, "invalid_field")
    .transform((text) => (text === "" ? null : Number(text))),
  trainerIds: someTrainers,
  topic: z.string().trim().max(80, "invalid_field").default(""),
  reason: z.string().trim().max(300, "invalid_field").default(""),
}

export const newSessionForm = z.strictObject({
  ...time,
  times: z.coerce.number<string>("invalid_field").int("invalid_field").min(1, "invalid_field").max(52, "invalid_field"),
})
export type SessionForm = Omit<z.infer<typeof newSessionForm>, "times">

export const changeSessionForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("move"), version, ...time }),
  z.strictObject({ intent: z.literal("cancel"), version, reason: z.string().trim().min(1, "required").max(300, "invalid_field") }),
])
export type SessionChange = z.infer<typeof changeSessionForm>

/** What the form says, as a session. */
export function sessionOf({ on, starts, ends, venueId, trainerIds, topic }: Omit<SessionForm, "reason">): SessionInput {
  return { on, startsMinute: starts, endsMinute: ends, venueId, trainerIds, topic }
}
