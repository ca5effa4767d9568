import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { gapOf, unmetLines } from "~/domain/demand/unmet"
import { aLearner } from "../../support/demand"

describe("what somebody lacks", () => {
  test("in all and of concentrated training, by her last day in the cycle", () => {
    const leaver = aLearner(1, { lacks: 12.5, lacksConcentrated: 3 })
    const stood = leaver.stood && { ...leaver.stood, dutyEnd: civilDate("2027-08-31") }
    expect(gapOf({ ...leaver, stood })).toEqual({ totalTenths: 125, concentratedTenths: 30, byOn: "2027-08-31" })
  })

  test("is nothing where nothing is known, or nothing is required", () => {
    const { stood } = aLearner(1)
    for (const outcome of ["undetermined", "exempt", "not_applicable"] as const) expect(gapOf({ outcome, stood })).toBeNull()
    expect(gapOf({ outcome: "not_met", stood: null })).toBeNull()
  })
})

describe("lines of unmet hours", () => {
  const people = [
    aLearner(1, { lacks: 5 }),
    aLearner(2, { lacks: 10, lacksConcentrated: 4, stage: "junior_secondary", subject: null }),
    aLearner(3, { lacks: 0 }),
    aLearner(4, { outcome: "undetermined", stood: null }),
    aLearner(5, { outcome: "not_applicable", stood: null }),
  ]

  test("add up by what is asked for; undetermined is a figure of its own, neither met nor unmet", () => {
    expect(unmetLines({ people, by: ["stage"] })).toEqual([
      line("total", { stage: "junior_secondary" }, { people: 1, lacking: 1, lacksTenths: 100 }),
      line("total", { stage: "primary" }, { people: 2, lacking: 1, undetermined: 1, lacksTenths: 50 }),
      line("concentrated", { stage: "junior_secondary" }, { people: 1, lacking: 1, lacksTenths: 40 }),
      line("concentrated", { stage: "primary" }, { people: 2, undetermined: 1, byOn: null }),
    ])
  })

  test("keep what is not known apart, and do not depend on the order of people", () => {
    const by = ["school", "subject", "tier"] as const
    expect(unmetLines({ people, by })[0]?.key).toEqual({ school: "S1", subject: null, tier: "qualified" })
    expect(unmetLines({ people: people.toReversed(), by })).toEqual(unmetLines({ people, by }))
  })
})

function line(category: string, key: object, given: object) {
  return { category, key, people: 0, lacking: 0, undetermined: 0, lacksTenths: 0, byOn: "2030-12-31", ...given }
}
