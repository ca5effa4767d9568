import type { Day } from "./day"
import type { AwardFact } from "./facts/fact"
import type { Person } from "./person"
import type { School } from "./schools"

/** What everything is drawn from: the schools, the people and who of them holds which award. */
export interface District {
  readonly seed: number
  readonly today: Day
  /** people asked for, against the 5,000 for which the plan's numbers are meant */
  readonly scale: number
  readonly schools: readonly School[]
  readonly people: readonly Person[]
  /** awards by the person's number */
  readonly awards: ReadonlyMap<number, readonly AwardFact[]>
}
