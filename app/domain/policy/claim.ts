/** The section of a pack on claims (学时认定): how long school and college have, and how long a refusal can be appealed. */
import { z } from "zod"
import { count, setting } from "./setting"

export const claimSchema = z.strictObject({
  /** working days for the school after the one on which the claim was filed */
  schoolDays: setting(count),
  /** working days for the college after the one on which the school endorsed it, or the teacher appealed */
  collegeDays: setting(count),
  /** calendar days after the one of the refusal */
  appealDays: setting(count),
})
