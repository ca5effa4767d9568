/** The building blocks of a pack's schema: a value with the clause it stands on and the day it was last checked against it. */
import { z } from "zod"
import { type CivilDate, parseCivilDate } from "../calendar/civil-date"

export const date = z.string().transform((text, context): CivilDate => {
  const parsed = parseCivilDate(text)
  if (parsed !== null) return parsed
  context.addIssue({ code: "custom", message: `not a civil date: ${text}` })
  return z.NEVER
})

export function setting<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, clause: z.string().min(1), verifiedOn: date })
}

/** a whole number from 1 */
export const count = z.int().positive()
/** a share in percent */
export const percent = z.number().min(0).max(100)
