import { describe, expect, test } from "vitest"
import { plan14, plan15, SHIPPED_PLANS } from "#tests/support/plans"
import { InvalidPlanError } from "~/domain/indicators/invalid-plan-error"
import { parsePlan, parsePlans, planSchema } from "~/domain/indicators/plan"

// biome-ignore lint/suspicious/noExplicitAny: a plan is broken in every part of it
type Raw = any

function faultsOf(change: (plan: Raw) => void): readonly string[] {
  const raw: Raw = structuredClone(plan14())
  change(raw)
  try {
    parsePlan(raw)
    return []
  } catch (error) {
    if (!(error instanceof InvalidPlanError)) throw error
    return error.faults.map(({ path, code }) => `${path}: ${code}`)
  }
}

test("the plans that ship may be used, earliest first", () => {
  expect(SHIPPED_PLANS.map(({ id }) => id)).toEqual(["dadukou-14fyp", "dadukou-15fyp"])
  expect(planSchema.safeParse(plan14()).success).toBe(true)
})

test("a plan that was read reads the same again", () => {
  for (const plan of SHIPPED_PLANS) expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
})

describe("a plan is refused, with the path", () => {
  const words = (plan: Raw, id: string) => plan.indicators.find((indicator: Raw) => indicator.id === id).words
  test.each<readonly [string, (plan: Raw) => void, string]>([
    ["an unknown measure", (plan) => (plan.indicators[0].measure.name = "guesses"), "indicators.0.measure.name: unknown_measure"],
    ["no measure", (plan) => delete plan.indicators[0].measure, "indicators.0.measure: missing"],
    ["an upper bound below the lower", (plan) => (words(plan, "ethics_bases").to = 4), "indicators.3.words.to: range_crossed"],
    ["a deadline before the start", (plan) => (plan.deadline = "2020-12-31"), "deadline: deadline_before_start"],
    ["a percentage above 100", (plan) => (words(plan, "dual_qualified_share").number = 100.5), "indicators.10.words.number: above_hundred"],
    ["an id used twice", (plan) => (plan.indicators[5].id = "model_teachers"), "indicators.5.id: twice"],
    ["empty words", (plan) => (plan.indicators[2].text = "  "), "indicators.2.text: missing"],
    ["no words at all", (plan) => delete plan.indicators[2].text, "indicators.2.text: missing"],
    ["an unknown kind of words", (plan) => (plan.indicators[1].words.kind = "roughly"), "indicators.1.words.kind: not_a_choice"],
    ["nothing to reach", (plan) => (plan.indicators[1].words.number = 0), "indicators.1.words.number: not_positive"],
    ["half a studio", (plan) => (plan.indicators[1].words.number = 19.5), "indicators.1.words.number: not_whole"],
    ["a number in letters", (plan) => (plan.indicators[1].words.number = "20"), "indicators.1.words.number: not_a_number"],
    ["an unknown unit", (plan) => (plan.indicators[1].unit = "metres"), "indicators.1.unit: not_a_choice"],
    ["a unit that the measure does not count in", (plan) => (plan.indicators[1].unit = "people"), "indicators.1.unit: not_of_measure"],
    ["100 % of studios", (plan) => (plan.indicators[1].words = { kind: "all" }), "indicators.1.words.kind: not_of_unit"],
    ["a milestone of studios", (plan) => (plan.indicators[1].words = { kind: "milestone" }), "indicators.1.words.kind: not_of_unit"],
    ["a key that no plan has", (plan) => (plan.indicators[1].baseline = 735), "indicators.1.baseline: unknown_key"],
    ["an unknown class of award", (plan) => (plan.indicators[4].measure.tiers = ["star"]), "indicators.4.measure.tiers.0: not_a_choice"],
    ["no level", (plan) => (plan.indicators[4].measure.levels = []), "indicators.4.measure.levels: too_few"],
    ["a day that is none", (plan) => (plan.deadline = "2025-02-30"), "deadline: not_a_date"],
    ["no indicators", (plan) => (plan.indicators = []), "indicators: too_few"],
    ["a reading below one", (plan) => (plan.readings.tens.from = 0), "readings.tens.from: not_positive"],
    ["a reading above the whole", (plan) => (plan.readings.about.percent = 101), "readings.about.percent: too_big"],
  ])("%s", (_, change, fault) => {
    expect(faultsOf(change)).toEqual([fault])
  })

  test("both sides of what is still allowed", () => {
    expect(faultsOf((plan) => (words(plan, "ethics_bases").to = 5))).toEqual([])
    expect(faultsOf((plan) => (plan.deadline = plan.periodStart))).toEqual([])
    expect(faultsOf((plan) => (words(plan, "dual_qualified_share").number = 100))).toEqual([])
    expect(faultsOf((plan) => (words(plan, "guidance_team_ratio").number = 30.5))).toEqual([])
  })

  test("with every fault at once, one never hiding another", () => {
    const faults = faultsOf((plan) => {
      plan.deadline = "2020-12-31"
      plan.indicators[0].measure.name = "guesses"
      plan.indicators[1].text = ""
      words(plan, "ethics_bases").to = 4
      words(plan, "dual_qualified_share").number = 101
      plan.indicators[5].id = "model_teachers"
      plan.indicators[6].text = ""
      plan.indicators[6].words = { kind: "range", from: 3, to: 2 }
    })
    expect([...faults].sort()).toEqual(
      [
        "deadline: deadline_before_start",
        "indicators.0.measure.name: unknown_measure",
        "indicators.1.text: missing",
        "indicators.3.words.to: range_crossed",
        "indicators.5.id: twice",
        "indicators.6.text: missing",
        "indicators.6.words.to: range_crossed",
        "indicators.10.words.number: above_hundred",
      ].sort(),
    )
  })

  test.each([null, 7, "plan", [], {}, { indicators: 3 }, { indicators: [null, 4] }])("whatever it is: %j", (json) => {
    expect(() => parsePlan(json)).toThrow(InvalidPlanError)
  })

  test("and says so in its message", () => {
    expect(() => parsePlan({ ...plan14(), deadline: "2020-12-31" })).toThrow(
      "- deadline: deadline_before_start (start 2021-01-01, deadline 2020-12-31)",
    )
  })
})

test("the schema finds the same between the parts of a plan", () => {
  const result = planSchema.safeParse({ ...plan15(), deadline: "2025-12-31" })
  expect(result.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([["deadline", "deadline_before_start"]])
})

test("no two plans have one id", () => {
  expect(() => parsePlans([plan14(), plan14()])).toThrow("- id: twice (text dadukou-14fyp)")
})
