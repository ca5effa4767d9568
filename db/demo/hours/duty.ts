import { addMonths, calendarMonths, type Day, dayOf, earlier, eve, later, yearOf } from "../day"
import { firstDayHere } from "../development/choose"
import type { District } from "../district"
import { leavesOf } from "../facts/leaves"
import type { Person } from "../person"

const FIRST_CYCLE = 2021
const CYCLE_YEARS = 5
const HOURS_A_MONTH = 6

/** What the plan asks of a person in one five-year cycle, as far as it has come. */
export interface Duty {
  readonly from: Day
  /** last day of duty that has come */
  readonly to: Day
  readonly isOver: boolean
  /** hours that whoever is over must have, or by today should have */
  readonly required: number
  readonly concentrated: number
}

/** The duties of the cycles that have begun; none in a cycle without a full month. */
export function dutiesOf(person: Person, district: District): readonly Duty[] {
  const { today } = district
  const duties: Duty[] = []
  for (let year = FIRST_CYCLE; dayOf(year, 1, 1) <= today; year += CYCLE_YEARS) {
    const ends = dayOf(year + CYCLE_YEARS - 1, 12, 31)
    const isNew = person.teachingSince >= dayOf(year, 1, 1) && person.teachingSince <= ends
    const from = [dayOf(year, 1, 1), firstDayHere(person, district), isNew ? addMonths(person.teachingSince, 12) : ""].reduce(later)
    const last = earlier(ends, person.leftOn ?? ends)
    const to = earlier(last, today)
    if (from > to) continue
    const isOver = last <= today
    const months = calendarMonths(from, to) - (isOver ? 0 : leaveMonths(person, district, from, to))
    duties.push({ from, to, isOver, required: HOURS_A_MONTH * Math.max(0, months), concentrated: Math.max(0, months) })
  }
  return duties
}

function leaveMonths(person: Person, district: District, from: Day, to: Day): number {
  return leavesOf(person, district).reduce(
    (sum, leave) => sum + calendarMonths(later(from, leave.startsOn), earlier(to, leave.endsOn ?? to)),
    0,
  )
}

/** The twelve months after somebody began to teach, as far as they have come; null for who began before records do. */
export function inductionOf(person: Person, today: Day): { from: Day; to: Day; isOver: boolean } | null {
  if (yearOf(person.teachingSince) < FIRST_CYCLE - 1) return null
  const ends = eve(addMonths(person.teachingSince, 12))
  const to = [ends, today, person.leftOn ?? today].reduce(earlier)
  return { from: person.teachingSince, to, isOver: ends <= today }
}
