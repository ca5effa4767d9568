/** Which title stands above which, on both ladders. */
import type { Title } from "../codes"

/** A title of the vocational ladder is equal in rank to that of the school ladder before it. */
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

/** 1 (三级教师) to 5 (正高级教师, 正高级讲师). */
export function titleRank(title: Title): number {
  return RANKS[title]
}
