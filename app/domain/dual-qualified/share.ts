/** The share of the dual-qualified among specialised-course teachers in post at vocational schools. Clause: dual-qualified.share. */
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { ClauseRef, Outcome } from "../verdict"

export interface DualQualifiedShare {
  readonly numerator: number
  readonly denominator: number
  /** of whom 是否专业课教师 is not recorded: in neither number */
  readonly unknown: number
  /** not rounded; null where the denominator is zero */
  readonly percent: number | null
  readonly limitPercent: number
  /** met above the limit, not on it */
  readonly outcome: Extract<Outcome, "met" | "not_met" | "undetermined">
  /** how many more of the same teachers certified would bring it over the limit, 0 once it is; null where no number would */
  readonly lacking: number | null
  readonly clause: ClauseRef
}

/** From the outcome of `evaluateDualQualified` for each person of a district or a school, each once. Pure counting: nothing is NaN. */
export function dualQualifiedShare({ outcomes, pack }: { outcomes: Iterable<Outcome>; pack: PolicyPack }): DualQualifiedShare {
  let numerator = 0
  let denominator = 0
  let unknown = 0
  for (const outcome of outcomes) {
    if (outcome === "met") numerator++
    if (outcome === "met" || outcome === "not_met") denominator++
    if (outcome === "undetermined") unknown++
  }
  const { sharePercent } = pack.dualQualified
  const limitPercent = sharePercent.value
  const isOver = (certified: number) => certified * 100 > limitPercent * denominator
  return {
    numerator,
    denominator,
    unknown,
    percent: denominator === 0 ? null : (numerator * 100) / denominator,
    limitPercent,
    outcome: denominator === 0 ? "undetermined" : isOver(numerator) ? "met" : "not_met",
    lacking: isOver(denominator) ? Math.max(0, firstOver({ limitPercent, denominator }) - numerator) : null,
    clause: clauseOf(pack, sharePercent),
  }
}

/** The smallest whole number that is more than the limit. */
function firstOver({ limitPercent, denominator }: { limitPercent: number; denominator: number }): number {
  return Math.floor((limitPercent * denominator) / 100) + 1
}
