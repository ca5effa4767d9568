import type { Ranked } from "~/domain/enrolment/allocate"
import { reasonText } from "./enrolment-reason"
import type { Weighed } from "./weigh-candidates.server"

/** Why she has this rank: the rule, and what it saw of her. Kept with her place, so that it can be read when her hours have changed. */
export function rankReason({ ranked, weighed }: { ranked: Ranked; weighed: Weighed | undefined }): string {
  const need = weighed?.need ?? null
  const isByNeed = ranked.reason === "need" || ranked.reason === "quota" || ranked.reason === "beyond_quota"
  if (!isByNeed) return reasonText(ranked.reason)
  if (need === null) return reasonText(`${ranked.reason}_none`)
  const { fillsTenths, fillsConcentratedTenths, lacksTenths, byOn } = need
  const values = { fills: fillsTenths / 10, concentrated: fillsConcentratedTenths / 10, lacks: lacksTenths / 10, byOn }
  return reasonText(ranked.reason, { ...values, late: weighed?.candidate.lateWithdrawals ?? 0 })
}
