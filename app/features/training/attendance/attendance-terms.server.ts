import type { Tx } from "#db/transaction"
import type { CreditRule } from "~/domain/attendance/credited"
import type { PresenceRule } from "~/domain/attendance/presence"
import type { CodeRule } from "~/domain/attendance/room-code"
import type { SignInRule } from "~/domain/attendance/sign-in-window"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { refuse } from "~/platform/errors"

/** What the pack in force says of attendance. */
export interface AttendanceTerms extends CodeRule, SignInRule, PresenceRule, CreditRule {
  readonly storedScanHours: number
  readonly feedbackFrom: number
}

/** The terms of a day; without a policy in force nobody can be said to have attended. */
export async function attendanceTerms({ districtId, on }: { districtId: string; on: CivilDate }, tx?: Tx): Promise<AttendanceTerms> {
  const pack = choosePack({ packs: await policyPacks({ districtId }, tx), on })
  if (pack === null) return refuse("attendance_no_policy", { params: { on } })
  const { rotateSeconds, graceSeconds, storedScanHours, opensMinutes, closesMinutes } = pack.attendance
  const { lateMinutes, earlyMinutes, onesidedPercent, fullFromPercent, noneBelowPercent, feedbackFrom } = pack.attendance
  return {
    rotateSeconds: rotateSeconds.value,
    graceSeconds: graceSeconds.value,
    storedScanHours: storedScanHours.value,
    opensMinutes: opensMinutes.value,
    closesMinutes: closesMinutes.value,
    lateMinutes: lateMinutes.value,
    earlyMinutes: earlyMinutes.value,
    onesidedPercent: onesidedPercent.value,
    fullFromPercent: fullFromPercent.value,
    noneBelowPercent: noneBelowPercent.value,
    feedbackFrom: feedbackFrom.value,
  }
}
