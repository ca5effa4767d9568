import { describe, expect, test } from "vitest"
import { aClassAdviserTerm, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { TITLES, type Title } from "~/domain/codes"
import { classAdviserChanges, classAdviserCriterion } from "~/domain/titles/class-adviser"

const about = (terms: readonly ReturnType<typeof aClassAdviserTerm>[], asOf = "2024-03-01", next: Title | null = "senior") =>
  ({ facts: aTeacher({ classAdviserTerms: terms }), pack: pack14(), asOf: civilDate(asOf), next }) as const
const criterion = (...given: Parameters<typeof about>) => classAdviserCriterion(about(...given))
const term = (startsOn: string, endsOn: string | null = null) => aClassAdviserTerm({ startsOn, endsOn })

describe("clause title.class-adviser: two full years in all", () => {
  test.each([
    ["2020-08-31", "met", 2],
    ["2020-08-30", "not_met", 1],
  ])("a term from 2018-09-01 to %s: %s", (endsOn, outcome, actual) => {
    expect(criterion([term("2018-09-01", endsOn)])).toMatchObject({ outcome, required: 2, actual, unit: "years", missing: [] })
  })

  test.each([
    ["2020-08-30", "not_met", "title.remedy.class_adviser_running"],
    ["2020-08-31", "met", undefined],
  ])("a term that runs since 2018-09-01, on %s: %s", (asOf, outcome, remedy) => {
    const judged = criterion([term("2018-09-01")], asOf)
    expect(judged).toMatchObject({ outcome })
    expect(judged?.remedy?.key).toBe(remedy)
  })

  test("terms apart add up by full months; overlaps count once", () => {
    expect(criterion([term("2015-09-01", "2016-08-31"), term("2019-03-01", "2020-02-29")])?.outcome).toBe("met")
    expect(criterion([term("2015-09-01", "2016-08-31"), term("2019-03-01", "2020-02-28")])?.outcome).toBe("not_met")
    expect(criterion([term("2015-09-01", "2016-08-31"), term("2016-03-01", "2017-02-28")])).toMatchObject({ outcome: "not_met", actual: 1 })
  })

  test("what lacks is said in months, or with the day on which a running term fills it", () => {
    expect(criterion([term("2015-09-01", "2016-08-31")])?.remedy).toEqual({
      key: "title.remedy.class_adviser",
      values: { years: 2, months: 12 },
    })
    expect(criterion([term("2015-09-01", "2016-08-31"), term("2023-09-01")])?.remedy).toEqual({
      key: "title.remedy.class_adviser_running",
      values: { years: 2, from: "2024-08-31" },
    })
  })

  test("terms are the evidence, those to come are not", () => {
    const terms = [term("2019-03-01", "2020-02-29"), term("2015-09-01", "2016-08-31"), term("2024-03-02")]
    expect(criterion(terms)?.evidence.map(({ label }) => label)).toEqual(["2015-09-01", "2019-03-01"])
  })

  test("is asked from grade_1 and lecturer up", () => {
    const asked = TITLES.filter((title) => criterion([], "2024-03-01", title) !== null)
    expect(asked).toEqual(TITLES.filter((title) => !["grade_3", "grade_2", "assistant_lecturer"].includes(title)))
    expect(criterion([], "2024-03-01", null)).toBeNull()
  })
})

describe("it changes", () => {
  test.each([
    ["when a year is full", [term("2023-03-15")], ["2024-03-14"]],
    ["when a term begins or ends", [term("2024-09-01", "2025-07-15")], ["2024-09-01", "2025-07-16"]],
    ["never for a term that is over", [term("2020-03-15", "2021-01-01")], []],
  ])("%s", (_, terms, dates) => {
    expect(classAdviserChanges(about(terms))).toEqual(dates)
    expect(classAdviserChanges(about(terms, "2024-03-01", "grade_2"))).toEqual([])
  })
})
