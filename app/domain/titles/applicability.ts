/** Whom does the rule of titles concern? Clause: title.post-kinds. */
import type { CivilDate } from "../calendar/civil-date"
import { contains } from "../calendar/period"
import type { Evidence, Posting } from "../facts"
import { phrase } from "../phrases"
import type { PolicyPack } from "../policy/pack"
import type { Phrase } from "../verdict"

export type Applicability =
  | { readonly kind: "applies"; readonly posting: Posting }
  /** her 岗位类别 is not recorded */
  | { readonly kind: "unknown"; readonly posting: Posting }
  | { readonly kind: "not_applicable"; readonly reason: Phrase; readonly evidence: readonly Evidence[] }

/** By the postings in force on `asOf`. Of several that concern her the one begun last is her present posting; one of a kind that applies is enough. */
export function applicabilityOf({
  postings,
  pack,
  asOf,
}: {
  postings: readonly Posting[]
  pack: PolicyPack
  asOf: CivilDate
}): Applicability {
  const running = postings.filter((posting) => contains(posting, asOf)).sort(latestFirst)
  const posting = running.find(({ postKind }) => postKind !== null && pack.title.postKinds.value.includes(postKind))
  if (posting !== undefined) return { kind: "applies", posting }
  const unknown = running.find(({ postKind }) => postKind === null)
  if (unknown !== undefined) return { kind: "unknown", posting: unknown }
  const postKind = running[0]?.postKind
  return {
    kind: "not_applicable",
    reason: postKind ? phrase("title.summary.post_kind", { postKind }) : phrase("title.summary.not_in_post", {}),
    evidence: running.map(({ evidence }) => evidence),
  }
}

function latestFirst(a: Posting, b: Posting): number {
  if (a.startsOn !== b.startsOn) return a.startsOn > b.startsOn ? -1 : 1
  return a.evidence.key < b.evidence.key ? -1 : 1
}
