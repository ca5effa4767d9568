/** Supposed postings among the recorded ones: a move closes the open posting on its eve; what overlaps is refused. */
import { type CivilDate, eve } from "../calendar/civil-date"
import { touches } from "../calendar/period"
import type { Posting } from "../facts"
import type { HypothesisFault, HypothesisOf } from "./hypothesis"
import { naturalKey, supposedEvidence } from "./mark"
import type { NumberedOf } from "./numbered"
import { withSupposed } from "./replace"

interface Question {
  readonly recorded: readonly Posting[]
  /** earliest first */
  readonly supposed: readonly NumberedOf<"posting">[]
  readonly teacherNo: string
}

interface Answer {
  readonly postings: readonly Posting[]
  readonly faults: readonly HypothesisFault[]
}

type Added = { readonly at: number; readonly posting: Posting }

/** The postings as they would stand; where there are faults, they are of no use. */
export function supposePostings({ recorded, supposed, teacherNo }: Question): Answer {
  const faults: HypothesisFault[] = []
  const closed = supposed.filter(({ hypothesis }) => hypothesis.endsOn !== null)
  const added: Added[] = closed.map(({ at, hypothesis }) => ({ at, posting: postingOf(hypothesis, { recorded, teacherNo }) }))
  const lastDay = lastDayInPost(recorded)
  for (const { at, posting } of added)
    if (lastDay !== null && (posting.endsOn ?? "9999") > lastDay) faults.push(afterLastDay(at, "endsOn", lastDay))
  let postings = withSupposed(
    recorded,
    added.map(({ posting }) => posting),
    keyOf,
  )
  for (const { at, hypothesis } of supposed.filter(({ hypothesis }) => hypothesis.endsOn === null)) {
    const moved = move({ at, hypothesis, postings, teacherNo })
    postings = moved.postings
    faults.push(...moved.faults)
    if (moved.added !== null) added.push({ at, posting: moved.added })
  }
  return { postings, faults: [...faults, ...overlaps(added, postings)] }
}

/** The open posting ends on the eve, and the new one begins. */
function move({ at, hypothesis, postings, teacherNo }: NumberedOf<"posting"> & { postings: readonly Posting[]; teacherNo: string }) {
  const refused = (...why: HypothesisFault[]) => ({ postings, added: null, faults: why })
  const present = postings.find(({ endsOn }) => endsOn === null)
  if (present === undefined) return refused(afterLastDay(at, "startsOn", lastDayInPost(postings) ?? NEVER))
  if (present.schoolCode === hypothesis.school.code)
    return refused(fault(at, "already_at_school", "schoolCode", { school: present.evidence.label, from: present.startsOn }))
  if (hypothesis.startsOn <= present.startsOn)
    return refused(fault(at, "posting_overlaps_open", "startsOn", { school: present.evidence.label, from: present.startsOn }))
  const former = { ...present, endsOn: eve(hypothesis.startsOn), evidence: supposedEvidence(present.evidence) }
  const added = { ...postingOf(hypothesis, { recorded: [], teacherNo }), postKind: hypothesis.postKind ?? present.postKind }
  return { postings: [...postings.filter((one) => one !== present), former, added], added, faults: [] }
}

/** Each supposed posting that shares a day with another one, as both stand in the end: a later move may have closed it. */
function overlaps(added: readonly Added[], postings: readonly Posting[]): HypothesisFault[] {
  return added.flatMap(({ at, posting }) => {
    const standing = postings.find((one) => naturalKey(keyOf(one)) === naturalKey(keyOf(posting))) ?? posting
    const other = postings.find((one) => one !== standing && touches(one, standing))
    if (other === undefined) return []
    const { endsOn, startsOn: from, evidence } = other
    if (endsOn === null) return [fault(at, "posting_overlaps_open", "startsOn", { school: evidence.label, from })]
    return [fault(at, "posting_overlaps", "startsOn", { school: evidence.label, from, until: endsOn })]
  })
}

function postingOf(
  { school, startsOn, endsOn, postKind }: HypothesisOf<"posting">,
  { recorded, teacherNo }: Pick<Question, "recorded" | "teacherNo">,
): Posting {
  const key = `${teacherNo}|${school.code}|${startsOn}`
  return {
    schoolCode: school.code,
    schoolKind: school.kind,
    schoolOwnership: school.ownership,
    schoolSettlement: school.settlement,
    schoolIsWeak: school.isWeak,
    postKind: postKind ?? recorded.find((one) => keyOf(one) === key)?.postKind ?? null,
    startsOn,
    endsOn,
    evidence: supposedEvidence({ sheet: "任教履历", key, label: school.name }),
  }
}

/** null while a posting is open. Whoever has left is in no post after that day, whatever is supposed. */
function lastDayInPost(postings: readonly Posting[]): CivilDate | null {
  let last: CivilDate | null = null
  for (const { endsOn } of postings) {
    if (endsOn === null) return null
    if (last === null || endsOn > last) last = endsOn
  }
  return last ?? NEVER
}

/** Of who has no posting at all every day is after the last. */
const NEVER = "" as CivilDate

function afterLastDay(at: number, field: string, lastDay: CivilDate): HypothesisFault {
  return lastDay === NEVER ? fault(at, "never_in_post", field, {}) : fault(at, "not_in_post", field, { lastDay })
}

function keyOf(posting: Posting): string {
  return posting.evidence.key
}

function fault(at: number, code: HypothesisFault["code"], field: string, values: HypothesisFault["values"]): HypothesisFault {
  return { at, code, field, values }
}
