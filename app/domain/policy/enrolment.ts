/** The section of a pack on enrolment (报名): whose consent it needs, and what giving a seat back late leads to. */
import { z } from "zod"
import { count, setting } from "./setting"

export const enrolmentSchema = z.strictObject({
  /** whether somebody's own application for a run that takes her out of class needs her school's consent */
  schoolConsents: setting(z.boolean()),
  /** days before the first session; a seat given back later is noted as late */
  withdrawDays: setting(count),
  /** for how long that counts where two needs are alike */
  lateMonths: setting(count),
})
