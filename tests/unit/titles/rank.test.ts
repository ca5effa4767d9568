import { expect, test } from "vitest"
import { TITLES } from "~/domain/codes"
import { titleRank } from "~/domain/titles/rank"

test("the school ladder climbs rung by rung", () => {
  const ladder = ["grade_3", "grade_2", "grade_1", "senior", "full_senior"] as const
  expect(ladder.map(titleRank)).toEqual([1, 2, 3, 4, 5])
})

test.each([
  ["assistant_lecturer", "grade_2"],
  ["lecturer", "grade_1"],
  ["senior_lecturer", "senior"],
  ["full_senior_lecturer", "full_senior"],
] as const)("%s is equal in rank to %s", (vocational, school) => {
  expect(titleRank(vocational)).toBe(titleRank(school))
})

test("every title has a rank", () => {
  expect(TITLES.map(titleRank).every((rank) => rank >= 1)).toBe(true)
})
