/** The section of a pack on the tier ladder (教师梯队): what is asked of who applies for each class, and how long the class before must be held. */
import { z } from "zod"
import { TIERS, TITLES } from "../codes"
import { count, setting } from "./setting"

/** The classes that are awarded and have one above them. */
const HELD = ["backbone", "subject_master", "subject_leader"] as const

const conditions = z.strictObject({
  /** full years since 从教起始年月 */
  yearsTaught: count,
  /** this title or one of at least its rank on either ladder; null = none asked */
  minTitle: z.enum(TITLES).nullable(),
  /** completed years that must not be passed; null = no limit */
  maxAge: count.nullable(),
  /** the class that must be held now, or one above it, for `heldYears`; null = none asked */
  heldBefore: z.enum(HELD).nullable(),
  /** the last calendar years whose appraisals must be good */
  appraisals: count,
  certificate: z.boolean(),
  /** whether she must lead a studio or have led one */
  studioLeader: z.boolean(),
})

export type TierConditions = z.infer<typeof conditions>

/** A class may ask for one below it only. */
export const tierSchema = z
  .strictObject({
    qualified: setting(conditions),
    backbone: setting(conditions),
    subject_master: setting(conditions),
    subject_leader: setting(conditions),
    educator: setting(conditions),
    heldYears: setting(count),
  })
  .superRefine((section, context) => {
    TIERS.forEach((tier, at) => {
      const { heldBefore } = section[tier].value
      if (heldBefore === null || TIERS.indexOf(heldBefore) < at) return
      context.addIssue({ code: "custom", path: [tier, "value", "heldBefore"], message: `${heldBefore} is not below ${tier}` })
    })
  })
