import { describe, expect, test } from "vitest"
import { aCertificate, anAppraisal, anEntry, aPosting, appraisalsOf, aSanction } from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { aRegisteredTeacher, FOUR_ENTRIES } from "#tests/support/registration"
import { civilDate } from "~/domain/calendar/civil-date"
import type { AppraisalResult } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateRegistration } from "~/domain/registration/evaluate"

const judged = (facts: TeacherFacts, asOf: string) => evaluateRegistration({ facts, packs: SHIPPED_PACKS, asOf: civilDate(asOf) })
const withResults = (results: Record<number, AppraisalResult>) =>
  appraisalsOf({ from: 2015, to: 2023 }).map((each) => anAppraisal({ year: each.year, result: results[each.year] ?? "competent" }))

describe("a registration with all that is asked", () => {
  test.each([
    ["2024-03-01", "registration.summary.met", 121, "2024-07-01"],
    ["2024-06-30", "registration.summary.met", 0, "2024-07-01"],
    ["2024-07-01", "registration.summary.met_overdue", -1, "2026-01-01"],
  ])("on %s passes, and is due in so many days", (asOf, key, dueInDays, nextChangeOn) => {
    const verdict = judged(aRegisteredTeacher(), asOf)
    expect(verdict).toMatchObject({
      rule: "registration",
      subject: { teacherNo: "T00001" },
      policy: { id: "dadukou-14fyp" },
      outcome: "met",
      summary: { key },
      figures: { windowStart: "2019-07-01", windowEnd: "2024-06-30", conclusion: "passed", dueInDays },
      nextChangeOn,
    })
    expect(verdict.criteria.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["appraisals", "met"],
      ["registration-hours", "met"],
      ["ethics", "met"],
    ])
  })

  test("of several certificates the one registered longest counts", () => {
    const certificates = [aCertificate({ registeredUntil: "2024-06-30" }), aCertificate({ registeredUntil: "2023-06-30" }), aCertificate()]
    expect(judged(aRegisteredTeacher({ certificates }), "2024-03-01").figures?.windowEnd).toBe("2024-06-30")
  })
})

describe("clause registration.hours: 360 hours in the window", () => {
  const short = aRegisteredTeacher({ hours: FOUR_ENTRIES.slice(1) })

  test("a shortfall is undetermined while the window runs, with nothing missing, and not met after it", () => {
    expect(judged(short, "2024-06-30")).toMatchObject({
      outcome: "undetermined",
      summary: { key: "registration.summary.running", values: { hours: 270, required: 360, missing: 90, until: "2024-06-30" } },
      figures: { conclusion: null, dueInDays: 0 },
      nextChangeOn: "2024-07-01",
    })
    expect(judged(short, "2024-06-30").criteria.flatMap(({ missing }) => missing)).toEqual([])
    expect(judged(short, "2024-07-01")).toMatchObject({
      outcome: "not_met",
      summary: { key: "registration.summary.deferred", values: { count: 1 } },
      figures: { conclusion: "deferred", dueInDays: -1 },
    })
  })

  test.each([
    ["2019-06-30", "not_met"],
    ["2019-07-01", "met"],
    ["2024-06-30", "met"],
    ["2024-07-01", "not_met"],
  ])("hours that ended on %s: %s after the window", (endsOn, outcome) => {
    const hours = [...FOUR_ENTRIES.slice(1), anEntry({ endsOn, hours: 90 })]
    expect(judged(aRegisteredTeacher({ hours }), "2024-08-01").outcome).toBe(outcome)
  })
})

describe("clause registration.appraisals", () => {
  test.each([
    [{ 2021: "not_competent" }, "deferred"],
    [{ 2021: "basically_competent", 2022: "basically_competent" }, "deferred"],
    [{ 2021: "ungraded" }, "deferred"],
    [{ 2021: "not_competent", 2023: "not_competent" }, "deferred"],
    [{ 2021: "not_competent", 2022: "not_competent" }, "failed"],
    [{ 2018: "not_competent", 2019: "not_competent" }, "passed"],
    [{ 2019: "not_competent", 2020: "not_competent" }, "deferred"],
  ] as [Record<number, AppraisalResult>, string][])("%j: %s", (results, conclusion) => {
    const verdict = judged(aRegisteredTeacher({ appraisals: withResults(results) }), "2024-03-01")
    expect(verdict).toMatchObject({ outcome: conclusion === "passed" ? "met" : "not_met", figures: { conclusion } })
  })

  test("fails though hours may still be earned, and says for how many years", () => {
    const facts = aRegisteredTeacher({ appraisals: withResults({ 2022: "not_competent", 2023: "not_competent" }), hours: [] })
    expect(judged(facts, "2024-03-01")).toMatchObject({
      outcome: "not_met",
      summary: { key: "registration.summary.failed", values: { count: 2 } },
      figures: { conclusion: "failed" },
    })
  })

  test("a year that is not recorded is named, and no conclusion drawn", () => {
    const verdict = judged(aRegisteredTeacher({ appraisals: appraisalsOf({ from: 2020, to: 2022 }) }), "2024-03-01")
    expect(verdict).toMatchObject({
      outcome: "undetermined",
      summary: { key: "registration.summary.appraisals_unknown", values: { years: "2023" } },
      figures: { conclusion: null },
    })
    expect(verdict.criteria[0]?.missing).toEqual(["2023年年度考核"])
  })

  test("the running year is not asked, nor one before she taught", () => {
    const facts = aRegisteredTeacher({ appraisals: appraisalsOf({ from: 2022, to: 2022 }), teachingSince: "2022-02-01" })
    expect(judged(facts, "2023-12-31").outcome).toBe("met")
    expect(judged(facts, "2024-01-01").outcome).toBe("undetermined")
  })
})

describe("ethics", () => {
  test("a sanction that ends tomorrow defers the registration until the day after", () => {
    const facts = aRegisteredTeacher({ ethicsRecords: [aSanction({ occurredOn: "2023-06-01", influenceUntil: "2024-03-02" })] })
    const on = (asOf: string) => judged(facts, asOf).figures?.conclusion
    expect([on("2024-03-01"), on("2024-03-02"), on("2024-03-03")]).toEqual(["deferred", "deferred", "passed"])
    expect(judged(facts, "2024-03-01").nextChangeOn).toBe("2024-03-03")
  })
})

describe("who is not registered", () => {
  const NOTHING = { windowStart: null, windowEnd: null, conclusion: null, dueInDays: null }

  test.each([
    ["no certificate", []],
    ["one of tomorrow", [aCertificate({ issuedOn: "2024-03-02", registeredUntil: "2029-03-01" })]],
  ])("%s: not met", (_, certificates) => {
    const verdict = judged(aRegisteredTeacher({ certificates }), "2024-03-01")
    expect(verdict).toMatchObject({ outcome: "not_met", summary: { key: "registration.summary.no_certificate" }, figures: NOTHING })
    expect(verdict.criteria.map(({ id, outcome }) => [id, outcome])).toEqual([["certificate", "not_met"]])
  })

  test("注册有效期止 not recorded: undetermined", () => {
    const verdict = judged(aRegisteredTeacher({ certificates: [aCertificate()] }), "2024-03-01")
    expect(verdict).toMatchObject({ outcome: "undetermined", summary: { key: "registration.summary.until_unknown" }, figures: NOTHING })
    expect(new Set(verdict.criteria.flatMap(({ missing }) => missing))).toEqual(new Set(["注册有效期止"]))
  })
})

describe("whom it does not concern", () => {
  test.each([
    ["not established", { isEstablished: false }, "not_applicable", "not_established"],
    ["at a private school", { postings: [aPosting({ schoolOwnership: "private" })] }, "not_applicable", "ownership"],
    ["not in post", { postings: [] }, "not_applicable", "not_in_post"],
    ["是否在编 not recorded", { isEstablished: null }, "undetermined", "established_unknown"],
    ["举办者 not recorded", { postings: [aPosting({ schoolOwnership: null })] }, "undetermined", "ownership_unknown"],
  ] as const)("%s", (_, given, outcome, key) => {
    const verdict = judged(aRegisteredTeacher(given), "2024-03-01")
    expect(verdict).toMatchObject({ outcome, summary: { key: `registration.summary.${key}` }, figures: { dueInDays: null } })
    expect(verdict.criteria.map(({ id }) => id)).toEqual(["applies"])
  })

  test("undetermined where no pack is in force; the same under the next pack", () => {
    expect(judged(aRegisteredTeacher(), "2020-12-31")).toMatchObject({ rule: "registration", outcome: "undetermined", policy: null })
    expect(judged(aRegisteredTeacher(), "2026-06-01")).toMatchObject({
      outcome: "met",
      policy: { id: "dadukou-15fyp" },
      nextChangeOn: null,
    })
  })
})
