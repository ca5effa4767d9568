import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { trainingKey } from "~/domain/claims/same-training"

test("one training is one however it is typed, and another where organiser or days differ", () => {
  const held = { projectName: "暑期研修", organiser: "某大学", startsOn: civilDate("2026-07-01"), endsOn: civilDate("2026-07-05") }
  const key = trainingKey(held)
  expect(trainingKey({ ...held, projectName: " 暑期 研修", organiser: "某 大学" })).toBe(key)
  expect(trainingKey({ ...held, organiser: "某学院" })).not.toBe(key)
  expect(trainingKey({ ...held, startsOn: null })).not.toBe(key)
  expect(trainingKey({ ...held, endsOn: civilDate("2026-07-06") })).not.toBe(key)
})
