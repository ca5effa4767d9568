import { expect, test } from "vitest"
import { aPosting, aRotation, aTeacher, aTierAward } from "#tests/support/facts"
import { SHIPPED_PACKS as packs } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { markOf, shareMarks } from "~/domain/indicators/tallied/marks"
import { lastSchoolYear, rotationMarks } from "~/domain/indicators/tallied/rotation-year"

const marks = (facts: ReturnType<typeof aTeacher>, day = "2023-12-31") => rotationMarks({ facts, packs, asOf: civilDate(day) })

test("a school year is over on its last day", () => {
  expect(lastSchoolYear(civilDate("2023-08-30"))).toBe(2021)
  expect(lastSchoolYear(civilDate("2023-08-31"))).toBe(2022)
  expect(lastSchoolYear(civilDate("2024-08-30"))).toBe(2022)
})

test("who was due on the eve of the year is in the denominator, whether or not she is still here", () => {
  const due = aTeacher({ postings: [aPosting({ startsOn: "2016-08-31", endsOn: "2022-10-31" })] })
  expect(marks(due)).toBe(markOf("rotated", "denominator"))
  expect(marks(aTeacher({ postings: [aPosting({ startsOn: "2016-09-01" })] }))).toBe(0)
})

test("who rotated in the year counts although she was not due, and is backbone by an award of a level that counts", () => {
  const postings = [aPosting({ startsOn: "2020-09-01" })]
  const rotations = [aRotation({ startsOn: "2022-09-01" })]
  expect(marks(aTeacher({ postings, rotations }))).toBe(markOf("rotated", "numerator") | shareMarks("rotated_backbone", false))
  const tierAwards = [aTierAward({ level: "district", grantedOn: "2021-01-01" })]
  expect(marks(aTeacher({ postings, rotations, tierAwards }))).toBe(markOf("rotated", "numerator") | shareMarks("rotated_backbone", true))
  expect(marks(aTeacher({ postings, rotations }), "2023-08-30")).toBe(0)
})

test("without a policy on the eve nobody knows who was due of those in post, and nobody else is asked after", () => {
  expect(marks(aTeacher(), "2021-06-30")).toBe(markOf("rotated", "unknown"))
  expect(marks(aTeacher({ postings: [aPosting({ startsOn: "2020-09-01" })] }), "2021-06-30")).toBe(0)
})
