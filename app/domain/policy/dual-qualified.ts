/** The sections of a pack on vocational teachers: enterprise practice (企业实践), and the dual-qualified (双师型). */
import { z } from "zod"
import { count, percent, setting } from "./setting"

export const enterprisePracticeSchema = z.strictObject({
  days: setting(count),
  /** the years up to a day in which the days must lie */
  windowYears: setting(count),
})

/** What may be asked of who applies, by the id of its criterion. */
export const APPLICATION_CONDITIONS = ["certificate", "skill-certificate", "enterprise-practice", "ethics"] as const
export type ApplicationCondition = (typeof APPLICATION_CONDITIONS)[number]

export const dualQualifiedSchema = z.strictObject({
  /** how long a certification is in force where no end is recorded */
  termYears: setting(count),
  conditions: setting(z.array(z.enum(APPLICATION_CONDITIONS)).min(1)),
  /** more than this share of the specialised-course teachers */
  sharePercent: setting(percent),
})
