/** The section of a pack on rotation (交流轮岗): who is concerned, when a person is due, what counts, and the shares of a school year. */
import { z } from "zod"
import { DESIGNATION_LEVELS, LEAVE_KINDS, POST_KINDS, SCHOOL_KINDS, SCHOOL_OWNERSHIPS, STAGES } from "../codes"
import { count, percent, setting } from "./setting"

/** `stages` null: whatever stage she teaches. */
const place = z.strictObject({ schoolKind: z.enum(SCHOOL_KINDS), stages: z.array(z.enum(STAGES)).min(1).nullable() })

export const rotationSchema = z.strictObject({
  places: setting(z.array(place).min(1)),
  ownership: setting(z.array(z.enum(SCHOOL_OWNERSHIPS)).min(1)),
  postKinds: setting(z.array(z.enum(POST_KINDS)).min(1)),
  /** those whose years count from becoming one at the school; must be among `postKinds` to be concerned at all */
  leaderPostKinds: setting(z.array(z.enum(POST_KINDS))),
  years: setting(count),
  leaderYears: setting(count),
  /** postings at one school with fewer days than this between them are one run */
  sameRunGapDays: setting(count),
  /** completed years from which a person is exempt */
  exemptAge: setting(z.strictObject({ male: count, female: count })),
  exemptLeaves: setting(z.array(z.enum(LEAVE_KINDS))),
  /** the full months from which a rotation counts */
  creditMonths: setting(count),
  shareOfEligiblePercent: setting(percent),
  backboneSharePercent: setting(percent),
  /** the levels of an award that make a person a backbone teacher in `backboneSharePercent` */
  backboneLevels: setting(z.array(z.enum(DESIGNATION_LEVELS)).min(1)),
})
