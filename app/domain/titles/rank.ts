/** The rank of a title (职称) on either ladder, to compare titles with one another. */
import type { Title } from "../codes"

const RANKS: Readonly<Record<Title, number>> = {
  grade_3: 1,
  grade_2: 2,
  assistant_lecturer: 2,
  grade_1: 3,
  lecturer: 3,
  senior: 4,
  senior_lecturer: 4,
  full_senior: 5,
  full_senior_lecturer: 5,
}

/** 1 for `grade_3` to 5 for `full_senior`; titles of the vocational ladder rank as the school titles they equal. */
export function titleRank(title: Title): number {
  return RANKS[title]
}
