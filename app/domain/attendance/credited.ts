/** What attending a course is worth: all of its hours, a part of them, or none. */
export interface CreditRule {
  readonly fullFromPercent: number
  readonly noneBelowPercent: number
}

/** all; in proportion; too little attended; the result says failed; or the ledger has the same training already */
export type CreditReason = "all" | "in_part" | "too_little" | "failed" | "credited_already"

export interface Credit {
  readonly result: "passed" | "failed"
  readonly reason: CreditReason
  readonly hoursTenths: number
  /** of the planned time, rounded down so that it never says more than was attended */
  readonly percent: number
}

export interface Attended {
  readonly presentMinutes: number
  readonly plannedMinutes: number
  readonly courseTenths: number
  /** what the trainer or planner says of her work, whatever she attended */
  readonly isFailed: boolean
  /** an entry of the ledger is this very training */
  readonly isCreditedAlready: boolean
}

/** The result of one person and her hours, in whole tenths rounded down: never more than the course's, never more for less time. */
export function creditOf(
  { presentMinutes, plannedMinutes, courseTenths, isFailed, isCreditedAlready }: Attended,
  rule: CreditRule,
): Credit {
  const present = Math.min(presentMinutes, plannedMinutes)
  const reaches = (percent: number) => plannedMinutes > 0 && present * 100 >= plannedMinutes * percent
  const percent = plannedMinutes === 0 ? 0 : Math.floor((present * 100) / plannedMinutes)
  const none = (reason: CreditReason) => ({ result: "failed", reason, hoursTenths: 0, percent }) as const
  if (isFailed) return none("failed")
  if (present === 0 || !reaches(rule.noneBelowPercent)) return none("too_little")
  if (isCreditedAlready) return { result: "passed", reason: "credited_already", hoursTenths: 0, percent }
  if (reaches(rule.fullFromPercent)) return { result: "passed", reason: "all", hoursTenths: courseTenths, percent }
  const hoursTenths = Math.floor((courseTenths * present) / plannedMinutes)
  return hoursTenths === 0 ? none("too_little") : { result: "passed", reason: "in_part", hoursTenths, percent }
}
