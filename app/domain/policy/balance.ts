/** The section of a pack on the quality and balance of compulsory education (优质均衡): what the inspection asks of teachers beside rotation. */
import { z } from "zod"
import { SCHOOL_KINDS } from "../codes"
import { percent, setting } from "./setting"

export const balanceSchema = z.strictObject({
  /** the share of teachers who complete their hours */
  hoursCompletionPercent: setting(percent),
  /** backbone teachers of district level and above for every hundred pupils */
  backbonePerHundredPupils: setting(z.number().positive().max(100)),
  /** the kinds of school for which the inspection counts backbone teachers by pupils */
  schoolKinds: setting(z.array(z.enum(SCHOOL_KINDS)).min(1)),
})
