/** The section of a pack on attendance (签到): how the room's code rotates, when one may sign in, what counts as having been there, and what is credited. */
import { z } from "zod"
import { count, percent, setting } from "./setting"

export const attendanceSchema = z
  .strictObject({
    /** for how long a code stands on the room's screen */
    rotateSeconds: setting(z.int().min(10).max(600)),
    /** for how long after that it is still taken */
    graceSeconds: setting(z.int().min(0).max(600)),
    /** hours after a scan within which it may still arrive from a phone that had no network */
    storedScanHours: setting(count),
    /** minutes before its start from which one may sign in to a session */
    opensMinutes: setting(count),
    /** minutes after its end until which one may sign out of it */
    closesMinutes: setting(count),
    /** who comes at most so many minutes late was there from the start */
    lateMinutes: setting(z.int().min(0)),
    /** who leaves at most so many minutes early was there to the end */
    earlyMinutes: setting(z.int().min(0)),
    /** of the time after an arrival without a departure, or before a departure without an arrival */
    onesidedPercent: setting(percent),
    /** from this share of the planned time on, all of the course's hours are credited */
    fullFromPercent: setting(percent),
    /** below this share none are; in between, in proportion */
    noneBelowPercent: setting(percent),
    /** feedback is shown once so many have answered */
    feedbackFrom: setting(count),
  })
  .refine(({ noneBelowPercent, fullFromPercent }) => noneBelowPercent.value <= fullFromPercent.value, {
    path: ["noneBelowPercent", "value"],
    error: "none are credited below a share that is more than the one for all",
  })
