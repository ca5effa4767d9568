import { type DemoAccount, demoAccounts } from "./accounts"
import type { Day } from "./day"
import { drawAwards } from "./development/awards"
import type { District } from "./district"
import { makePeople } from "./people"
import { countSchools, makeSchools } from "./schools"
import type { DemoSheet } from "./sheets/demo-sheet"
import { developmentSheets } from "./sheets/development-sheets"
import { growthSheets } from "./sheets/growth-sheets"
import { peopleSheets } from "./sheets/people-sheets"

const FULL_SIZE = 5000
const SMALLEST = 20
/** The cases tell of years up to here. */
const EARLIEST = "2025-01-01"

export interface DemoRequest {
  /** people of all posts, those who have left included; at least 20 */
  readonly teachers?: number
  readonly seed?: number
  /** nothing in the district happened after this day; from 2025-01-01 on */
  readonly today: Day
}

export interface DemoDistrict {
  /** in the order of the workbook: what others refer to comes first */
  readonly sheets: readonly DemoSheet[]
  readonly accounts: readonly DemoAccount[]
}

/**
 * A made-up district as the sheets of a workbook, ready to be imported without a fault. The same request always gives the same
 * rows; they are made while they are read. Throws RangeError for fewer than 20 people and for a day before 2025.
 */
export function generateDemo({ teachers = FULL_SIZE, seed = 1, today }: DemoRequest): DemoDistrict {
  if (!Number.isInteger(teachers) || teachers < SMALLEST)
    throw new RangeError(`a demo district needs at least ${SMALLEST} people, not ${teachers}`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || today < EARLIEST) throw new RangeError(`not a day from ${EARLIEST} on: ${today}`)
  const schools = makeSchools(countSchools(teachers))
  const people = makePeople({ teachers, seed, today, schools })
  const nobody: District = { seed, today, scale: teachers / FULL_SIZE, schools, people, awards: new Map() }
  const district: District = { ...nobody, awards: drawAwards(nobody) }
  return { sheets: [...peopleSheets(district), ...growthSheets(district), ...developmentSheets(district)], accounts: demoAccounts }
}
