import { expect, test } from "vitest"
import { aDistrict, aQualityCourse, several } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureQualityCourses } from "~/domain/indicators/measures/quality-courses"

test.each([
  [99, "not_met", 1],
  [100, "met", 0],
])("100门: %i %s, lacking %i", (count, outcome, gap) => {
  const qualityCourses = several(count, (courseNo) => aQualityCourse({ courseNo }))
  expect(resultOf14("quality_courses", aDistrict({ qualityCourses }))).toMatchObject({ actual: count, outcome, gap })
})

test("区级 only", () => {
  const qualityCourses = (["municipal", "district", "school"] as const).map((level) => aQualityCourse({ courseNo: level, level }))
  expect(keysOf14("quality_courses", aDistrict({ qualityCourses }))).toEqual(["district"])
})

test.each([
  ["2020-12-31", null, 0, 1],
  ["2021-01-01", null, 1, 1],
  ["2022-11-01", "2025-12-31", 0, 0],
  ["2022-11-01", "2026-01-01", 1, 1],
])("designated on %s, withdrawn on %s: %i new, %i standing", (designatedOn, withdrawnOn, actual, stock) => {
  const choice = { name: "quality_courses" as const, levels: ["district" as const] }
  const facts = aDistrict({ qualityCourses: [aQualityCourse({ designatedOn, withdrawnOn })] })
  expect(measureQualityCourses({ plan: plan14(), indicatorId: "x", choice, facts }).measured).toMatchObject({ actual, stock })
})
