import { expect, test } from "vitest"
import { teachesOneOf } from "~/domain/indicators/subject"

test.each([
  ["心理健康", true],
  ["心理健康教育", true],
  ["心理", false],
  [null, false],
])("%s: %s", (subject, expected) => {
  expect(teachesOneOf({ subject }, ["心理健康", "生涯规划"])).toBe(expected)
})
