/** Since when has she been in post in the district, until when, and as what? */
import type { CivilDate } from "../calendar/civil-date"
import type { PostKind } from "../codes"
import type { Evidence, Posting } from "../facts"

export interface TimeInPost {
  /** first day of the first posting */
  readonly firstDay: CivilDate
  /** last day in post of who has left; null = in post on the day asked about */
  readonly lastDay: CivilDate | null
  /** 岗位类别 on the day, or on the last day in post (more than one if postings overlap); null = not recorded */
  readonly postKinds: readonly (PostKind | null)[]
  readonly evidence: readonly Evidence[]
}

/**
 * Her time in post as known on `asOf`; null if she has never been in post by then.
 * A posting that ends on `asOf` or later is still running on it, whatever is recorded of its end: who moves from one school to the next
 * is no leaver on the last day at the first. Gaps between postings do not matter.
 */
export function timeInPostOn({ postings, asOf }: { postings: readonly Posting[]; asOf: CivilDate }): TimeInPost | null {
  let firstDay: CivilDate | null = null
  let lastDay: CivilDate | null = null
  const running: Posting[] = []
  for (const posting of postings) {
    if (posting.startsOn > asOf) continue
    if (firstDay === null || posting.startsOn < firstDay) firstDay = posting.startsOn
    if (posting.endsOn === null || posting.endsOn >= asOf) running.push(posting)
    else if (lastDay === null || posting.endsOn > lastDay) lastDay = posting.endsOn
  }
  if (firstDay === null) return null
  const isInPost = running.length > 0
  const deciding = (isInPost ? running : postings.filter((posting) => posting.endsOn === lastDay)).sort(byStart)
  return {
    firstDay,
    lastDay: isInPost ? null : lastDay,
    postKinds: deciding.map((posting) => posting.postKind),
    evidence: deciding.map((posting) => posting.evidence),
  }
}

function byStart(a: Posting, b: Posting): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  return a.evidence.key < b.evidence.key ? -1 : 1
}
