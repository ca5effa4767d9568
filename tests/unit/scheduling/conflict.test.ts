import { expect, test } from "vitest"
import { aSession, MONDAY } from "#tests/support/schedules"
import { type Conflict, conflictKey, HARD_CONFLICTS, isHard, SOFT_CONFLICTS } from "~/domain/scheduling/conflict"

test("every kind is either refused or lets itself be reasoned for", () => {
  expect(HARD_CONFLICTS.map((kind) => isHard({ kind }))).toEqual(HARD_CONFLICTS.map(() => true))
  expect(SOFT_CONFLICTS.map((kind) => isHard({ kind }))).toEqual(SOFT_CONFLICTS.map(() => false))
})

test("what a reason was given for is known again by day, school and subject, week, or the other session", () => {
  const other = aSession({ key: "12" })
  const keys = (
    [
      { kind: "teaching_day", on: MONDAY },
      { kind: "school_loses_many", schoolId: 3, subject: "语文", people: 5, most: 3 },
      { kind: "burden", weekOn: MONDAY, teacherIds: [1], hours: 9, most: 8 },
      { kind: "travel", teacherIds: [1], trainerIds: [], minutes: 5, least: 40, with: other },
      { kind: "holiday", name: "国庆节" },
    ] satisfies Conflict[]
  ).map(conflictKey)
  expect(keys).toEqual([`teaching_day ${MONDAY}`, "school_loses_many 3 语文", `burden ${MONDAY}`, "travel 12", "holiday"])
})
