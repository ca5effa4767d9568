/** Since when do her years at the present school count? Clauses: rotation.years, rotation.leaders, rotation.leader-years, rotation.same-run. */
import { addDays, addYears, type CivilDate, daysBetween, laterOf } from "../calendar/civil-date"
import { completedYears, contains } from "../calendar/period"
import type { Evidence, Posting, TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { countedRotations } from "./counted"

export interface Clock {
  readonly startsOn: CivilDate
  /** completed by the day */
  readonly years: number
  readonly requiredYears: number
  /** the day on which the required years are full */
  readonly dueOn: CivilDate
  readonly evidence: readonly Evidence[]
}

/** As it is known; `atEarliest` differs where postings of unrecorded kind before it may have been a leader's too. */
export interface KnownClock {
  /** whether she is a principal or a vice-principal there */
  readonly isLeader: boolean
  readonly clock: Clock
  readonly atEarliest: Clock
}

interface About {
  readonly facts: Pick<TeacherFacts, "postings" | "rotations">
  readonly pack: PolicyPack
  readonly asOf: CivilDate
  /** a posting in force on `asOf`, its kind recorded */
  readonly present: Posting
}

/**
 * From the first day of the unbroken run of postings at the present school (of a leader: of her postings there as a leader), or the day
 * after the last counted rotation ended if that is later. Leave does not touch it.
 */
export function clockOf(about: About): KnownClock {
  const { facts, pack, asOf, present } = about
  const { leaderPostKinds } = pack.rotation
  const isLeader = ({ postKind }: Posting) => postKind !== null && leaderPostKinds.value.includes(postKind)
  const known = facts.postings.filter(({ schoolCode, startsOn }) => schoolCode === present.schoolCode && startsOn <= asOf)
  if (!known.some((posting) => contains(posting, asOf) && isLeader(posting))) {
    const clock = clockFrom({ ...about, run: presentRun({ postings: known, pack }), requiredYears: pack.rotation.years.value })
    return { isLeader: false, clock, atEarliest: clock }
  }
  const requiredYears = pack.rotation.leaderYears.value
  const certain = presentRun({ postings: known.filter(isLeader), pack })
  const possible = presentRun({ postings: known.filter((posting) => posting.postKind === null || isLeader(posting)), pack })
  return {
    isLeader: true,
    clock: clockFrom({ ...about, run: certain, requiredYears }),
    atEarliest: clockFrom({ ...about, run: possible, requiredYears }),
  }
}

function clockFrom(from: About & { readonly run: readonly Posting[]; readonly requiredYears: number }): Clock {
  const { facts, pack, asOf, present, run, requiredYears } = from
  const runStartsOn = run[0]?.startsOn ?? present.startsOn
  const returned = countedRotations({ facts, pack, asOf })
    .flatMap(({ rotation, endsOn }) => (endsOn === null ? [] : [{ on: addDays(endsOn, 1), evidence: rotation.evidence }]))
    .reduce<{ on: CivilDate; evidence: Evidence } | null>((last, each) => (last === null || each.on > last.on ? each : last), null)
  const startsOn = returned === null ? runStartsOn : laterOf(runStartsOn, returned.on)
  const postings = run.filter(({ endsOn }) => endsOn === null || endsOn >= startsOn).map(({ evidence }) => evidence)
  return {
    startsOn,
    years: completedYears(startsOn, asOf),
    requiredYears,
    dueOn: addYears(startsOn, requiredYears),
    evidence: returned !== null && returned.on > runStartsOn ? [...postings, returned.evidence] : postings,
  }
}

/** Of postings at one school the last run: those that follow one another with fewer days between them than the pack says, earliest first. */
function presentRun({ postings, pack }: { postings: readonly Posting[]; pack: PolicyPack }): readonly Posting[] {
  let run: Posting[] = []
  let lastDay: CivilDate | null = null
  for (const posting of [...postings].sort(byStart)) {
    const isApart = lastDay !== null && daysBetween(lastDay, posting.startsOn) - 1 >= pack.rotation.sameRunGapDays.value
    if (run.length === 0 || isApart) {
      run = [posting]
      lastDay = posting.endsOn
    } else {
      run.push(posting)
      lastDay = lastDay === null || posting.endsOn === null ? null : laterOf(lastDay, posting.endsOn)
    }
  }
  return run
}

function byStart(a: Posting, b: Posting): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  return a.evidence.key < b.evidence.key ? -1 : 1
}
