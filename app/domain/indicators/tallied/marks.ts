/** For what somebody counts in the tallies on a day, as one whole number: three bits a tally. There are tens of thousands of people, and a number each is what can be kept of all. */
import { TALLIES, type TallyName } from "../district-facts"

export const PARTS = ["numerator", "denominator", "unknown"] as const
export type Part = (typeof PARTS)[number]

/** Bits of `markOf`, put together with `|`; 0 = counts nowhere. */
export type Marks = number

/** The bit that says that somebody counts in this part of a tally. */
export function markOf(tally: TallyName, part: Part): Marks {
  return 1 << (TALLIES.indexOf(tally) * PARTS.length + PARTS.indexOf(part))
}

/** Whether somebody counts in this part of a tally. */
export function isMarked(marks: Marks, { tally, part }: { tally: TallyName; part: Part }): boolean {
  return (marks & markOf(tally, part)) !== 0
}

/** In the denominator, and in the numerator too where `counts`. */
export function shareMarks(tally: TallyName, counts: boolean): Marks {
  return markOf(tally, "denominator") | (counts ? markOf(tally, "numerator") : 0)
}
