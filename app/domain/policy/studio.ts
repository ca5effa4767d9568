/** The section of a pack on studios (工作室): how many people one takes, how long its cycle is, and whether it is assessed every year. */
import { z } from "zod"
import { count, setting } from "./setting"

/** How many people of one role a studio has beside its leader: too few is said, too many is refused. */
const people = z
  .strictObject({ fewest: z.int().nonnegative(), most: count })
  .refine(({ fewest, most }) => fewest <= most, { path: ["fewest"], error: "the smallest number is above the largest" })

export const studioSchema = z.strictObject({
  members: setting(people),
  trainees: setting(people),
  cycleYears: setting(count),
  /** whether each calendar year in which a studio worked is assessed */
  assessedYearly: setting(z.boolean()),
})
