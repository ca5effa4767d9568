import type { Ranked } from "~/domain/enrolment/allocate"
import { lotOf } from "~/domain/enrolment/draw"
import { reasonText } from "./enrolment-reason"
import type { Weighed } from "./weigh-candidates.server"

/** as many digits of a lot as tell two people apart who compare what they drew themselves */
const LOT_DIGITS = 12

interface Asked {
  readonly ranked: Ranked
  readonly weighed: Weighed | undefined
  /** with which lots are drawn */
  readonly seed: string
}

/** Why she has this rank: the rule, and what it saw of her. Kept with her place, so that it can be read when her hours have changed. */
export function rankReason({ ranked, weighed, seed }: Asked): string {
  const need = weighed?.need ?? null
  if (ranked.reason === "lot") return reasonText("lot", { lot: lotOf({ seed, teacherNo: ranked.teacherNo }).slice(0, LOT_DIGITS) })
  const isByNeed = ranked.reason === "need" || ranked.reason === "quota" || ranked.reason === "beyond_quota"
  if (!isByNeed) return reasonText(ranked.reason)
  if (need === null) return reasonText(`${ranked.reason}_none`)
  const { fillsTenths, fillsConcentratedTenths, lacksTenths, byOn } = need
  const values = { fills: fillsTenths / 10, concentrated: fillsConcentratedTenths / 10, lacks: lacksTenths / 10, byOn }
  return reasonText(ranked.reason, { ...values, late: weighed?.candidate.lateWithdrawals ?? 0 })
}
