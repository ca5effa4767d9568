import { describe, expect, test } from "vitest"
import { aPosting, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { applicabilityOf, appliesCriterion } from "~/domain/enterprise-practice/applicability"
import type { Posting } from "~/domain/facts"
import { clauseOf } from "~/domain/policy/pack"

const vocational = (given: Partial<Pick<Posting, "postKind">> & { startsOn?: string; endsOn?: string } = {}) =>
  aPosting({ schoolKind: "vocational", schoolCode: "3650000001", ...given })
const about = (isSpecialised: boolean | null, postings: readonly Posting[], asOf = "2024-03-01") =>
  applicabilityOf({ facts: aTeacher({ isSpecialised, postings }), asOf: civilDate(asOf) })

describe("specialised-course teachers at vocational schools", () => {
  test.each([
    ["a specialised-course teacher", true, [vocational()], "applies", undefined],
    ["one at another school besides", true, [aPosting({ startsOn: "2023-09-01" }), vocational()], "applies", undefined],
    ["a culture-course teacher", false, [vocational()], "not_applicable", "vocational.summary.culture_course"],
    ["one of whom it is not recorded", null, [vocational()], "unknown", "vocational.summary.specialised_unknown"],
    ["one at a primary school", true, [aPosting()], "not_applicable", "vocational.summary.school_kind"],
    ["one at a primary school, not recorded", null, [aPosting()], "not_applicable", "vocational.summary.school_kind"],
    ["nobody in post", true, [], "not_applicable", "vocational.summary.not_in_post"],
    ["a leaver", true, [vocational({ endsOn: "2024-02-29" })], "not_applicable", "vocational.summary.not_in_post"],
    ["on her last day", true, [vocational({ endsOn: "2024-03-01" })], "applies", undefined],
    ["before her first", true, [vocational({ startsOn: "2024-03-02" })], "not_applicable", "vocational.summary.not_in_post"],
  ])("%s", (_, isSpecialised, postings, kind, reason) => {
    const known = about(isSpecialised, postings)
    expect(known.kind).toBe(kind)
    expect(known.kind === "applies" ? undefined : known.reason.key).toBe(reason)
  })

  test("the school that is named is the one begun last", () => {
    const postings = [aPosting({ startsOn: "2010-09-01" }), aPosting({ startsOn: "2020-09-01", schoolKind: "kindergarten" })]
    expect(about(true, postings)).toMatchObject({ reason: { values: { schoolKind: "kindergarten" } } })
    expect(about(true, postings.toReversed())).toEqual(about(true, postings))
  })
})

describe("the criterion of whom it does not concern", () => {
  const clause = clauseOf(pack14(), pack14().enterprisePractice.windowYears)
  const criterion = (isSpecialised: boolean | null) => {
    const known = about(isSpecialised, [vocational()])
    if (known.kind === "applies") throw new Error("it concerns her")
    return appliesCriterion({ about: known, clause })
  }

  test("names what is missing, and who records it", () => {
    expect(criterion(null)).toMatchObject({
      id: "applies",
      outcome: "undetermined",
      missing: ["是否专业课教师"],
      remedy: { key: "vocational.remedy.record_specialised" },
      evidence: [{ sheet: "教师基本信息" }],
    })
  })

  test("asks nothing of a culture-course teacher", () => {
    expect(criterion(false)).toMatchObject({ id: "applies", outcome: "not_applicable", missing: [], remedy: null, clause })
  })
})
