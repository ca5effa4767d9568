import { type CivilDate, eve, firstDayOfYear, yearOf } from "~/domain/calendar/civil-date"
import type { ClosedPeriod } from "~/domain/calendar/period"
import type { TeacherFacts } from "~/domain/facts"
import { cycleKnownOn } from "~/domain/hours/cycle"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import type { CycleChoice } from "./hours-page"

/** Its ends are real dates, to be reckoned with. */
export interface OfferedCycle extends CycleChoice {
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
}

type Known = { readonly facts: TeacherFacts; readonly packs: readonly PolicyPack[] }

/**
 * The cycles that can be looked at, newest first: the one that runs on `today`, and every closed one back to her first posting as far as policies reach.
 * Where no cycle is known on `today` (no policy, or no registration), the calendar year stands in its place: the verdict says what is missing.
 */
export function cycleChoices({ facts, packs, today }: Known & { today: CivilDate }): readonly [OfferedCycle, ...OfferedCycle[]] {
  const running = cycleOn({ facts, packs, on: today })
  const shown = running ?? { startsOn: firstDayOfYear(yearOf(today)), endsOn: eve(firstDayOfYear(yearOf(today) + 1)) }
  const firstDay = facts.postings.reduce<CivilDate>((first, { startsOn }) => (startsOn < first ? startsOn : first), today)
  const closed: OfferedCycle[] = []
  for (let on = eve(shown.startsOn); on >= firstDay; ) {
    const cycle = cycleOn({ facts, packs, on })
    if (cycle === null) break
    closed.push(choice(cycle, false))
    on = eve(cycle.startsOn)
  }
  return [choice(shown, true), ...closed]
}

function cycleOn({ facts, packs, on }: Known & { on: CivilDate }): ClosedPeriod | null {
  const pack = choosePack({ packs, on })
  return pack && cycleKnownOn({ pack, certificates: facts.certificates, asOf: on })
}

function choice({ startsOn, endsOn }: ClosedPeriod, running: boolean): OfferedCycle {
  return { year: yearOf(startsOn), startsOn, endsOn, running }
}
