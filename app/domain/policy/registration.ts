/** The section of a pack on periodic registration (定期注册) of certificates. */
import { z } from "zod"
import { POST_KINDS, SCHOOL_OWNERSHIPS } from "../codes"
import { count, setting } from "./setting"

export const registrationSchema = z.strictObject({
  ownership: setting(z.array(z.enum(SCHOOL_OWNERSHIPS)).min(1)),
  /** the years that end on 注册有效期止 */
  windowYears: setting(count),
  hours: setting(count),
  /** so many years 不合格 one after the other and the registration fails */
  consecutiveFailedYears: setting(count),
  /** whom the share of certified kindergarten staff counts */
  kindergartenPostKinds: setting(z.array(z.enum(POST_KINDS)).min(1)),
})
