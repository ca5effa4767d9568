import { describe, expect, test } from "vitest"
import { aCertificate, anAppraisal, anEntry, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { AppraisalResult } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { longestFailure, registrationKnownOn } from "~/domain/registration/known"

const known = (facts: TeacherFacts, asOf = "2024-03-01") => registrationKnownOn({ facts, pack: pack14(), asOf: civilDate(asOf) })

describe("what is known of a registration", () => {
  test.each([
    ["no certificate", [], "no_certificate"],
    ["one of tomorrow", [aCertificate({ issuedOn: "2024-03-02", registeredUntil: "2029-03-01" })], "no_certificate"],
    ["none with a term", [aCertificate(), aCertificate({ firstRegisteredOn: "2018-09-01" })], "until_unknown"],
  ])("%s", (_, certificates, expected) => {
    expect(known(aTeacher({ certificates }))).toBe(expected)
  })

  test("its window, the hours that ended in it by the day, and whether it runs", () => {
    const facts = aTeacher({
      certificates: [aCertificate({ registeredUntil: "2024-06-30" })],
      hours: ["2019-06-30", "2019-07-01", "2024-03-01", "2024-03-02"].map((endsOn) => anEntry({ endsOn })),
    })
    expect(known(facts)).toMatchObject({
      window: { startsOn: "2019-07-01", endsOn: "2024-06-30" },
      years: [2020, 2021, 2022, 2023],
      hours: { hours: 20, requiredHours: 360 },
      isRunning: true,
    })
    expect(known(facts, "2024-06-30")).toMatchObject({ hours: { hours: 30 }, isRunning: true })
    expect(known(facts, "2024-07-01")).toMatchObject({ isRunning: false })
  })

  test("repeats count once, claims do not", () => {
    const hours = [
      anEntry({ endsOn: "2023-05-01", projectName: "研修", hours: 5 }),
      anEntry({ endsOn: "2023-06-01", projectName: "研 修", hours: 9 }),
      anEntry({ endsOn: "2023-07-01", recognition: "pending" }),
    ]
    expect(known(aTeacher({ certificates: [aCertificate({ registeredUntil: "2024-06-30" })], hours }))).toMatchObject({
      hours: { hours: 9 },
    })
  })
})

describe("years 不合格 running", () => {
  const longest = (results: Record<number, AppraisalResult>, years = [2020, 2021, 2022, 2023]) =>
    longestFailure({ appraisals: Object.entries(results).map(([year, result]) => anAppraisal({ year: Number(year), result })), years })

  test.each([
    [{}, 0],
    [{ 2021: "not_competent" }, 1],
    [{ 2021: "not_competent", 2023: "not_competent" }, 1],
    [{ 2021: "not_competent", 2022: "not_competent" }, 2],
    [{ 2021: "not_competent", 2022: "basically_competent" }, 1],
    [{ 2021: "not_competent", 2022: "ungraded", 2023: "not_competent" }, 1],
    [{ 2020: "not_competent", 2021: "not_competent", 2022: "not_competent" }, 3],
  ] as [Record<number, AppraisalResult>, number][])("%j: %i", (results, expected) => {
    expect(longest(results)).toBe(expected)
  })

  test("only years that are asked for count", () => {
    expect(longest({ 2019: "not_competent", 2020: "not_competent" })).toBe(1)
    expect(longest({ 2021: "not_competent", 2023: "not_competent" }, [2021, 2023])).toBe(1)
  })
})
