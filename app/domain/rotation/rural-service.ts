/** How long has she taught at rural (乡村) or weak schools? A title and the record of rotations ask for it. Clause: rotation.credit-months. */
import type { CivilDate } from "../calendar/civil-date"
import { type ClosedPeriod, clipTo, fullMonths, unionOf } from "../calendar/period"
import type { Settlement } from "../codes"
import type { Evidence, TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { countedRotations, daysOf } from "./counted"

interface About {
  readonly facts: Pick<TeacherFacts, "postings" | "rotations">
  readonly pack: PolicyPack
  readonly asOf: CivilDate
}

/** Where she was, from when to when by `asOf`, and what is known of the school there. */
interface Stretch {
  readonly days: ClosedPeriod
  readonly settlement: Settlement | null
  readonly isWeak: boolean | null
  readonly evidence: Evidence
}

/** Full months at rural or weak schools, by postings up to `asOf` or counted rotations; days told twice count once. What is not recorded of a school does not count. */
export function ruralOrWeakMonths(about: About): number {
  return ruralOrWeakPeriods(about).reduce((months, period) => months + fullMonths(period), 0)
}

/** The days behind `ruralOrWeakMonths`, as stretches that neither overlap nor adjoin, earliest first. */
export function ruralOrWeakPeriods(about: About): readonly ClosedPeriod[] {
  return unionOf(
    stretchesOf(about)
      .filter(isRuralOrWeak)
      .map(({ days }) => days),
  )
}

/** The postings and the counted rotations behind `ruralOrWeakMonths`. */
export function ruralOrWeakEvidence(about: About): readonly Evidence[] {
  return stretchesOf(about)
    .filter(isRuralOrWeak)
    .map(({ evidence }) => evidence)
}

/** The columns (城乡类型, 是否薄弱学校) that are empty for a school where her months do not count as far as is known. */
export function ruralOrWeakMissing(about: About): readonly string[] {
  const unclear = stretchesOf(about).filter((stretch) => !isRuralOrWeak(stretch))
  return [
    ...(unclear.some(({ settlement }) => settlement === null) ? ["城乡类型"] : []),
    ...(unclear.some(({ isWeak }) => isWeak === null) ? ["是否薄弱学校"] : []),
  ]
}

function stretchesOf({ facts, pack, asOf }: About): readonly Stretch[] {
  const postings = facts.postings
    .map(({ startsOn, endsOn, schoolSettlement, schoolIsWeak, evidence }) => ({
      days: clipTo({ startsOn, endsOn }, { startsOn, endsOn: asOf }),
      settlement: schoolSettlement,
      isWeak: schoolIsWeak,
      evidence,
    }))
    .filter((stretch): stretch is Stretch => stretch.days !== null)
    .sort(byStart)
  const rotations = countedRotations({ facts, pack, asOf }).map((known) => ({
    days: daysOf(known, asOf),
    settlement: known.rotation.hostSettlement,
    isWeak: known.rotation.hostIsWeak,
    evidence: known.rotation.evidence,
  }))
  return [...postings, ...rotations]
}

function isRuralOrWeak({ settlement, isWeak }: Stretch): boolean {
  return settlement === "rural" || isWeak === true
}

function byStart(a: Stretch, b: Stretch): number {
  if (a.days.startsOn !== b.days.startsOn) return a.days.startsOn < b.days.startsOn ? -1 : 1
  return a.evidence.key < b.evidence.key ? -1 : 1
}
