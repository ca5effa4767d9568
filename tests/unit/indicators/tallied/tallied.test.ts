import { expect, test } from "vitest"
import { anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS as packs } from "#tests/support/packs"
import { aVocationalTeacher } from "#tests/support/vocational"
import { type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import type { TallyName } from "~/domain/indicators/district-facts"
import { isMarked, markOf, PARTS, shareMarks } from "~/domain/indicators/tallied/marks"
import { dualQualifiedMarks, isInPost, outcomeMarks, talliedOn } from "~/domain/indicators/tallied/tallied"

const tallied = (facts: ReturnType<typeof aTeacher>, asOf: CivilDate) => talliedOn({ facts, packs, asOf, portfolioParts: ["posting"] })
const parts = (marks: number, tally: TallyName) => PARTS.filter((part) => isMarked(marks, { tally, part }))

test("somebody in post counts in the tallies of everybody, who is gone in none of them", () => {
  const facts = aTeacher({ postings: [aPosting({ endsOn: "2024-06-30" })] })
  const marks = tallied(facts, civilDate("2024-06-30"))
  expect(parts(marks, "in_post")).toEqual(["numerator", "denominator"])
  expect(parts(marks, "portfolio")).toEqual(["numerator", "denominator"])
  expect(parts(marks, "hours_completion")).toEqual(["denominator"])
  const gone = tallied(facts, civilDate("2024-07-01"))
  expect(["in_post", "portfolio", "hours_completion", "registered"].flatMap((tally) => parts(gone, tally as TallyName))).toEqual([])
})

test("to be on pace counts while the cycle runs, on its last day only the requirement does", () => {
  const hours = ["2021", "2022", "2023", "2024", "2025"].map((year) =>
    anEntry({ endsOn: `${year}-03-01`, hours: 72, level: "school_based", delivery: "online" }),
  )
  expect(parts(tallied(aTeacher({ hours }), civilDate("2025-12-30")), "hours_completion")).toEqual(["numerator", "denominator"])
  expect(parts(tallied(aTeacher({ hours }), civilDate("2025-12-31")), "hours_completion")).toEqual(["denominator"])
  const concentrated = [...hours, anEntry({ endsOn: "2024-05-01", hours: 60 })]
  expect(parts(tallied(aTeacher({ hours: concentrated }), civilDate("2025-12-31")), "hours_completion")).toEqual([
    "numerator",
    "denominator",
  ])
})

test("an outcome is in the numerator, the denominator, neither for want of a fact, or nowhere", () => {
  expect(outcomeMarks("registered", "met")).toBe(shareMarks("registered", true))
  expect(outcomeMarks("registered", "not_met")).toBe(shareMarks("registered", false))
  expect(outcomeMarks("registered", "undetermined")).toBe(markOf("registered", "unknown"))
  expect([outcomeMarks("registered", "not_applicable"), outcomeMarks("registered", "exempt")]).toEqual([0, 0])
})

test("dual-qualified is told of people at vocational schools alone, also where no policy is in force", () => {
  const asOf = civilDate("2024-06-30")
  expect(dualQualifiedMarks({ facts: aVocationalTeacher(), packs, asOf })).toBe(shareMarks("dual_qualified", false))
  expect(dualQualifiedMarks({ facts: aVocationalTeacher({ isSpecialised: null }), packs, asOf })).toBe(markOf("dual_qualified", "unknown"))
  expect(dualQualifiedMarks({ facts: aTeacher(), packs: [], asOf })).toBe(0)
  expect(dualQualifiedMarks({ facts: aVocationalTeacher(), packs: [], asOf })).toBe(markOf("dual_qualified", "unknown"))
})

test("she is in post on the first and the last day of a posting", () => {
  const facts = { postings: [aPosting({ startsOn: "2020-09-01", endsOn: "2020-09-30" })] }
  expect(["2020-08-31", "2020-09-01", "2020-09-30", "2020-10-01"].map((day) => isInPost(facts, civilDate(day)))).toEqual([
    false,
    true,
    true,
    false,
  ])
})
