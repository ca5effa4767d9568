import { z } from "zod"
import { MOMENTS } from "~/domain/attendance/room-code"
import { minuteOf } from "~/domain/scheduling/week"
import { rowId } from "~/platform/form-fields"

const number = z.string().regex(/^BC\d{4}-\d{4,}$/)
export const runParams = z.object({ number })
const pathId = z
  .string()
  .regex(/^\d{1,12}$/)
  .transform(Number)
export const sessionParams = z.object({ sessionId: pathId })

const moment = z.enum(MOMENTS).nullable().catch(null).default(null)
export const screenSearch = z.object({ moment })

const idAsked = rowId.nullable().catch(null).default(null)
/** What the square on the screen says. */
export const checkInSearch = z.object({ session: idAsked, moment, code: z.string().max(20).nullable().catch(null).default(null) })

/** A scan, or a code that was typed: sent at once, or later with how long it has waited. */
export const checkInForm = z.strictObject({
  /** "" = by the code alone */
  session: z
    .string()
    .regex(/^\d{0,12}$/, "invalid_field")
    .default("")
    .transform((text) => (text === "" ? null : Number(text))),
  moment: z
    .enum(["", ...MOMENTS])
    .default("")
    .transform((text) => (text === "" ? null : text)),
  code: z.string().trim().min(1, "required").max(40, "check_in_code_form"),
  /** the phone's own number for this scan */
  scanKey: z.string().min(20, "invalid_field").max(80, "invalid_field"),
  waitedSeconds: z.coerce
    .number<string>("invalid_field")
    .int("invalid_field")
    .min(0, "invalid_field")
    .max(31_536_000, "invalid_field")
    .default(0),
})
export type CheckInForm = z.infer<typeof checkInForm>

export const attendanceSearch = z.object({ session: idAsked, person: z.string().max(40).nullable().catch(null).default(null) })

const session = rowId
const clock = z
  .string()
  .trim()
  .default("")
  .transform((text, context) => {
    const minute = text === "" ? null : minuteOf(text)
    if (text === "" || minute !== null) return minute
    context.addIssue({ code: "custom", message: "attendance_clock" })
    return z.NEVER
  })
const somePeople = z
  .union([
    z.array(z.string().max(40)),
    z
      .string()
      .max(40)
      .transform((one) => [one]),
  ])
  .optional()
  .transform((numbers) => [...new Set(numbers ?? [])])

export const attendanceForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("present"), session, person: somePeople }),
  z.strictObject({ intent: z.literal("all_present"), session, person: somePeople }),
  z.strictObject({
    intent: z.literal("correct"),
    session,
    teacherNo: z.string().min(1).max(40),
    arrival: clock,
    departure: clock,
    reason: z.string().trim().min(1, "required").max(200, "invalid_field"),
    /** the marks that stood when the form was made */
    seen: z.string().max(60),
  }),
])
export type AttendanceForm = z.infer<typeof attendanceForm>
