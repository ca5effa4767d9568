/** When can a verdict on enterprise practice change by itself? */
import { addDays, type CivilDate } from "../calendar/civil-date"
import { leavesRollingWindowOn, rollingWindow } from "../calendar/rolling-window"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"

interface About {
  readonly facts: TeacherFacts
  readonly pack: PolicyPack
  readonly asOf: CivilDate
}

/**
 * The first day after `asOf` on which the outcome or a figure can change with nothing new recorded, null if there is none: the pack ends, a
 * posting begins or ends, and of whom the rule concerns the days change.
 */
export function enterprisePracticeChangesNextOn(question: About & { readonly concerned: boolean }): CivilDate | null {
  return earliestOf([...postingChanges(question), ...(question.concerned ? practiceChanges(question) : [])])
}

/** The days after `asOf` on which the pack has ended, or a posting begins or has ended. */
export function postingChanges({ facts, pack, asOf }: About): readonly CivilDate[] {
  const ends = [pack.inForceUntil, ...facts.postings.map(({ endsOn }) => endsOn)].filter((date) => date !== null)
  return [...facts.postings.map(({ startsOn }) => startsOn), ...ends.map((date) => addDays(date, 1))].filter((date) => date > asOf)
}

/**
 * The days after `asOf` on which what is known of a stay next changes: every day while it slides out at the window's start or in at its end;
 * else when it begins, or begins to slide out. A stay that lies behind the window changes nothing.
 */
export function practiceChanges({ facts, pack, asOf }: About): readonly CivilDate[] {
  const years = pack.enterprisePractice.windowYears.value
  const window = rollingWindow({ on: asOf, years })
  return facts.enterprisePractice.flatMap(({ startsOn, endsOn }): CivilDate[] => {
    if (startsOn > asOf) return [startsOn]
    if (endsOn !== null && endsOn < window.startsOn) return []
    const isSliding = startsOn < window.startsOn || endsOn === null || endsOn > asOf
    return [isSliding ? addDays(asOf, 1) : leavesRollingWindowOn({ date: startsOn, years })]
  })
}

/** null of an empty list. */
export function earliestOf(dates: readonly CivilDate[]): CivilDate | null {
  return dates.reduce<CivilDate | null>((first, date) => (first === null || date < first ? date : first), null)
}
