import { describe, expect, test } from "vitest"
import { aPosting, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { POST_KINDS, SCHOOL_KINDS } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { applicabilityOf } from "~/domain/rotation/applicability"

const of = (facts: TeacherFacts, asOf = "2024-01-01") => applicabilityOf({ facts, pack: pack14(), asOf: civilDate(asOf) })
const posted = (posting: Parameters<typeof aPosting>[0], given: Parameters<typeof aTeacher>[0] = {}) =>
  aTeacher({ postings: [aPosting(posting)], ...given })
const missing = (facts: TeacherFacts) => {
  const about = of(facts)
  return about.kind === "unknown" ? about.missing.map(({ name }) => name) : about.kind
}
const reason = (facts: TeacherFacts, asOf?: string) => {
  const about = of(facts, asOf)
  return about.kind === "not_applicable" ? about.reason : about.kind
}

describe("rotation concerns", () => {
  test("public primary, junior secondary and nine-year schools", () => {
    const concerned = SCHOOL_KINDS.filter((schoolKind) => of(posted({ schoolKind }, { stage: "other" })).kind === "applies")
    expect(concerned).toEqual(["primary", "junior_secondary", "nine_year"])
  })

  test.each([
    ["junior_secondary", "applies"],
    ["senior_secondary", "not_applicable"],
    ["primary", "not_applicable"],
    [null, "unknown"],
  ] as const)("at a complete secondary school, stage %s: %s", (stage, kind) => {
    expect(of(posted({ schoolKind: "complete_secondary" }, { stage })).kind).toBe(kind)
  })

  test("teachers, principals and vice-principals", () => {
    const concerned = POST_KINDS.filter((postKind) => of(posted({ postKind })).kind === "applies")
    expect(concerned).toEqual(["teacher", "principal", "vice_principal"])
  })
})

describe("it does not concern, and says why", () => {
  test.each([
    [posted({ schoolKind: "kindergarten" }), "rotation.summary.school_kind", { schoolKind: "kindergarten" }],
    [posted({ schoolKind: "vocational" }), "rotation.summary.school_kind", { schoolKind: "vocational" }],
    [posted({ schoolOwnership: "private" }), "rotation.summary.ownership", { schoolOwnership: "private" }],
    [
      posted({ schoolKind: "complete_secondary" }, { stage: "senior_secondary" }),
      "rotation.summary.stage",
      { schoolKind: "complete_secondary", stage: "senior_secondary" },
    ],
    [posted({}, { isEstablished: false }), "rotation.summary.not_established", undefined],
    [posted({ postKind: "administration" }), "rotation.summary.post_kind", { postKind: "administration" }],
    [aTeacher({ postings: [] }), "rotation.summary.not_in_post", undefined],
  ])("%#", (facts, key, values) => {
    expect(reason(facts)).toEqual(values === undefined ? { key } : { key, values })
  })

  test("nobody before her first day, nor after her last", () => {
    const facts = posted({ startsOn: "2020-09-01", endsOn: "2022-08-31" })
    const kinds = ["2020-08-31", "2020-09-01", "2022-08-31", "2022-09-01"].map((asOf) => of(facts, asOf).kind)
    expect(kinds).toEqual(["not_applicable", "applies", "applies", "not_applicable"])
  })
})

describe("a fact that is missing is named", () => {
  test.each([
    [posted({}, { isEstablished: null }), ["是否在编"]],
    [posted({ schoolOwnership: null }), ["举办者"]],
    [posted({ schoolKind: "complete_secondary" }, { stage: null }), ["任教学段"]],
    [posted({ postKind: null }), ["岗位类别"]],
    [
      posted({ schoolKind: "complete_secondary", schoolOwnership: null, postKind: null }, { stage: null, isEstablished: null }),
      ["是否在编", "举办者", "任教学段", "岗位类别"],
    ],
  ])("%#: %j", (facts, names) => {
    expect(missing(facts)).toEqual(names)
  })

  test("unless it is not needed: another fact rules her out, or all stages count at her school", () => {
    expect(missing(posted({ schoolKind: "kindergarten", schoolOwnership: null }, { isEstablished: null }))).toBe("not_applicable")
    expect(missing(posted({ schoolOwnership: "private", postKind: null }))).toBe("not_applicable")
    expect(missing(posted({ schoolOwnership: null }, { isEstablished: false }))).toBe("not_applicable")
    expect(missing(posted({ schoolKind: "nine_year" }, { stage: null }))).toBe("applies")
  })
})

describe("of several postings on the day", () => {
  const school = (schoolCode: string, given: Parameters<typeof aPosting>[0] = {}) =>
    aPosting({ schoolCode, evidence: { sheet: "任教履历", key: schoolCode, label: "" }, ...given })
  const present = (...postings: ReturnType<typeof aPosting>[]) => {
    const about = of(aTeacher({ postings }), "2022-08-31")
    return about.kind === "applies" ? about.present.schoolCode : about.kind
  }

  test("the one begun last is the present one, also on the day that the other ends", () => {
    const postings = [school("1", { endsOn: "2022-08-31" }), school("2", { startsOn: "2022-08-31" })] as const
    expect([present(...postings), present(...postings.toReversed())]).toEqual(["2", "2"])
    expect([present(school("2"), school("1")), present(school("1"), school("2"))]).toEqual(["1", "1"])
  })

  test("one that is concerned is enough", () => {
    const other = school("2", { startsOn: "2021-09-01", schoolKind: "teacher_college", postKind: "teaching_research_officer" })
    expect(present(school("1"), other)).toBe("1")
    expect(present(school("1", { postKind: null }), school("2", { startsOn: "2021-09-01", postKind: null }))).toBe("unknown")
    expect(present(school("1", { postKind: null }), other)).toBe("unknown")
    expect(present(school("1", { schoolOwnership: "private" }), other)).toBe("not_applicable")
  })
})
