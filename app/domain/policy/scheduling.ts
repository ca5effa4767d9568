/** The section of a pack on scheduling (排课): what a planner may not exceed without saying why. */
import { z } from "zod"
import { count, setting } from "./setting"

export const schedulingSchema = z.strictObject({
  /** teachers of one subject whom a school may lose at once */
  mostAway: setting(count),
  /** between two sessions of one person at different sites */
  travelMinutes: setting(count),
  /** hours of sessions asked of one person from Monday to Sunday */
  weeklyHours: setting(count),
  /** a session that starts from this hour on takes nobody out of class */
  teachingDayUntilHour: setting(z.int().min(1).max(24)),
  /** months in which nobody teaches */
  vacationMonths: setting(z.array(z.int().min(1).max(12))),
})
