import type { Title } from "../codes"
const R: Record<Title, number> = { grade_3: 1, grade_2: 2, assistant_lecturer: 2, grade_1: 3, lecturer: 3, senior: 4, senior_lecturer: 4, full_senior: 5, full_senior_lecturer: 5 }
export const titleRank = (t: Title): number => R[t]
