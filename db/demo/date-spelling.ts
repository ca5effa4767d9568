import { type Day, isEndOfMonth, isFirstOfMonth, monthOf, yearOf } from "./day"
import type { School } from "./schools"

/** How the offices of different schools write dates: most as 2024-07-12, some in other ways that the workbook accepts. */

type Spelling = "dashes" | "characters" | "slashes" | "compact"
const HABITS: readonly Spelling[] = [
  "dashes",
  "dashes",
  "dashes",
  "characters",
  "dashes",
  "slashes",
  "dashes",
  "dashes",
  "compact",
  "dashes",
]

const habitOf = (school: School): Spelling => HABITS[school.number % HABITS.length] as Spelling

/** A full date in the school's way of writing. */
export function spellDay(day: Day | null, school: School): string | null {
  if (day === null) return null
  switch (habitOf(school)) {
    case "characters":
      return `${yearOf(day)}年${monthOf(day)}月${Number(day.slice(8))}日`
    case "slashes":
      return `${yearOf(day)}/${monthOf(day)}/${Number(day.slice(8))}`
    case "compact":
      return day.replaceAll("-", "")
    default:
      return day
  }
}

/** A year and month, for columns that ask for no more. */
export function spellMonth(day: Day, school: School): string {
  switch (habitOf(school)) {
    case "characters":
      return `${yearOf(day)}年${monthOf(day)}月`
    case "slashes":
      return `${yearOf(day)}.${monthOf(day)}`
    case "compact":
      return day.slice(0, 7).replace("-", "")
    default:
      return day.slice(0, 7)
  }
}

/** The first day of something: schools that like characters leave out the day where it is the month's first. */
export function spellStart(day: Day, school: School): string | null {
  return habitOf(school) === "characters" && isFirstOfMonth(day) ? spellMonth(day, school) : spellDay(day, school)
}

/** The last day of something: likewise where it is the month's last. */
export function spellEnd(day: Day | null, school: School): string | null {
  return day !== null && habitOf(school) === "characters" && isEndOfMonth(day) ? spellMonth(day, school) : spellDay(day, school)
}
