/** Who of the people with a membership or a certification will lose it by its end, and who came and left year by year. */
import { type CivilDate, yearOf } from "../../calendar/civil-date"
import type { Members } from "./past"

/** Somebody's time as a member, or with a certification in force. */
export interface MemberSpell {
  readonly person: string | number
  readonly from: CivilDate
  /** last day by its term; null = none recorded */
  readonly until: CivilDate | null
  /** the day she left before that; null = she did not */
  readonly leftOn: CivilDate | null
  /** whether she is still among those counted, as far as her post goes */
  readonly isHere: boolean
}

interface Asked {
  readonly spells: readonly MemberSpell[]
  readonly asOf: CivilDate
  readonly deadline: CivilDate
}

/**
 * `ending`: who is in force on the day and in none of her spells on the deadline. `came`: by the year of the spell, unless another of hers
 * runs beyond that year already (a higher level on top of one still in force adds nobody). `left`: before the end of the term.
 */
export function membersOf({ spells, asOf, deadline }: Asked): Members {
  const byPerson = new Map<string | number, MemberSpell[]>()
  for (const spell of spells) byPerson.set(spell.person, [...(byPerson.get(spell.person) ?? []), spell])
  const came = new Map<number, number>()
  const left = new Map<number, number>()
  let ending = 0
  for (const own of byPerson.values()) {
    const last = own.filter(({ from, isHere }) => isHere && from <= asOf).map(lastDay)
    if (last.some((day) => day === null || day >= asOf) && last.every((day) => day !== null && day < deadline)) ending++
    for (const spell of own) {
      const year = yearOf(spell.from)
      const others = own.filter((other) => other !== spell && other.from <= spell.from)
      if (spell.from <= asOf && !others.some((other) => isBeyond(lastDay(other), year))) add(came, year)
      if (spell.leftOn !== null && spell.leftOn <= asOf && (spell.until === null || spell.leftOn < spell.until))
        add(left, yearOf(spell.leftOn))
    }
  }
  return { came, left, ending }
}

/** null = without end. */
function lastDay({ until, leftOn }: MemberSpell): CivilDate | null {
  if (until === null || leftOn === null) return until ?? leftOn
  return until < leftOn ? until : leftOn
}

function isBeyond(day: CivilDate | null, year: number): boolean {
  return day === null || yearOf(day) > year
}

function add(counts: Map<number, number>, year: number): void {
  counts.set(year, (counts.get(year) ?? 0) + 1)
}
