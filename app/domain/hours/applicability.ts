/** Whom does the rule of hours concern? Clause: hours.post-kinds. */
import type { ClosedPeriod } from "../calendar/period"
import { phrase } from "../phrases"
import type { PolicyPack } from "../policy/pack"
import type { Phrase } from "../verdict"
import { isInPostDuring } from "./duty"
import type { TimeInPost } from "./time-in-post"

export type Applicability =
  | { readonly kind: "applies" }
  | { readonly kind: "not_applicable"; readonly reason: Phrase }
  /** her 岗位类别 is not recorded */
  | { readonly kind: "unknown" }

/** `cycle` null: it is not known, so only what holds in any cycle is said. */
export function applicabilityOf(question: { inPost: TimeInPost | null; cycle: ClosedPeriod | null; pack: PolicyPack }): Applicability {
  const { inPost, cycle, pack } = question
  if (inPost === null) return { kind: "not_applicable", reason: phrase("hours.summary.never_in_post", {}) }
  if (cycle !== null && !isInPostDuring({ cycle, inPost })) {
    return { kind: "not_applicable", reason: phrase("hours.summary.not_in_post", { from: cycle.startsOn, until: cycle.endsOn }) }
  }
  const others = inPost.postKinds.filter((kind) => kind === null || !pack.hours.postKinds.value.includes(kind))
  if (others.length < inPost.postKinds.length) return { kind: "applies" }
  const [postKind] = others
  if (!postKind || others.includes(null)) return { kind: "unknown" }
  return { kind: "not_applicable", reason: phrase("hours.summary.post_kind", { postKind }) }
}
