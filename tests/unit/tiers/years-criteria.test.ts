import { describe, expect, test } from "vitest"
import { aCandidacy, anAbleTeacher } from "#tests/support/tier-candidacy"
import { ageCondition, lastDayOfAge, yearsTaughtCondition } from "~/domain/tiers/years-criteria"

describe("the criterion of years taught", () => {
  const taught = (teachingSince: string | null, asOf = "2024-03-01") =>
    yearsTaughtCondition(aCandidacy({ facts: anAbleTeacher({ teachingSince }), asOf }))

  test.each([
    ["2019-03-01", "met", 5, "2024-03-01"],
    ["2019-04-01", "not_met", 4, "2024-04-01"],
    ["2024-03-01", "not_met", 0, "2029-03-01"],
  ])("teaching since %s, on 2024-03-01: %s", (since, outcome, actual, holdsFrom) => {
    const condition = taught(since)
    expect(condition).toMatchObject({
      holdsFrom,
      criterion: { id: "years-taught", outcome, required: 5, actual, unit: "years", clause: { id: "tier.backbone" }, missing: [] },
    })
    expect(condition.criterion.evidence).toEqual([{ sheet: "教师基本信息", key: "T00001", label: "测试教师" }])
    const remedy = outcome === "met" ? null : { key: "tier.remedy.years_taught", values: { years: 5, from: holdsFrom } }
    expect(condition.criterion.remedy).toEqual(remedy)
  })

  test.each([
    ["2021-02-27", "not_met"],
    ["2021-02-28", "met"],
  ])("since 29 February the years of a common year are full on 28 February: on %s %s", (asOf, outcome) => {
    expect(taught("2016-02-29", asOf).criterion.outcome).toBe(outcome)
  })

  test.each([null, "2024-03-02"])("undetermined where 从教起始年月 is not known on the day (%s)", (since) => {
    expect(taught(since)).toMatchObject({
      holdsFrom: null,
      criterion: {
        outcome: "undetermined",
        actual: null,
        missing: ["从教起始年月"],
        remedy: { key: "tier.remedy.record_teaching_since" },
      },
    })
  })
})

describe("the criterion of age", () => {
  const aged = (bornOn: string, asOf = "2024-03-01") => ageCondition(aCandidacy({ facts: anAbleTeacher({ bornOn }), asOf }))

  test.each([
    ["the eve of the fiftieth birthday", "1974-03-02", "met", 49],
    ["the fiftieth birthday", "1974-03-01", "met", 50],
    ["the eve of the fifty-first", "1973-03-02", "met", 50],
    ["the fifty-first birthday", "1973-03-01", "not_met", 51],
  ])("on %s", (_, bornOn, outcome, actual) => {
    expect(aged(bornOn)).toMatchObject({
      holdsFrom: outcome === "met" ? "2024-03-01" : null,
      criterion: { id: "age", outcome, required: 50, actual, unit: "years" },
    })
  })

  test("says that nothing but a correction helps", () => {
    expect(aged("1970-01-01")?.criterion.remedy).toEqual({ key: "tier.remedy.age", values: { maxAge: 50 } })
    expect(aged("1980-01-01")?.criterion.remedy).toBeNull()
  })

  test.each([
    ["2023-02-27", "met"],
    ["2023-02-28", "not_met"],
  ])("born on 29 February she is a year older on 28 February of common years: on %s %s", (asOf, outcome) => {
    expect(aged("1972-02-29", asOf)?.criterion.outcome).toBe(outcome)
  })

  test("is not asked of qualified teachers", () => {
    const candidacy = aCandidacy({ tier: "qualified" })
    expect(ageCondition(candidacy)).toBeNull()
    expect(lastDayOfAge(candidacy)).toBeNull()
  })

  test("holds until the eve of the birthday that passes the limit", () => {
    expect(lastDayOfAge(aCandidacy({ facts: anAbleTeacher({ bornOn: "1986-03-15" }) }))).toBe("2037-03-14")
    expect(lastDayOfAge(aCandidacy({ facts: anAbleTeacher({ bornOn: "1972-02-29" }) }))).toBe("2023-02-27")
  })
})
