import { describe, expect, test } from "vitest"
import { PLAN_END, PLAN_START } from "#tests/support/histories"
import { civilDate } from "~/domain/calendar/civil-date"
import { forecastOf } from "~/domain/indicators/forecast/forecast-of"
import type { Past, Question, YearEnd } from "~/domain/indicators/forecast/past"
import type { MeasureChoice } from "~/domain/indicators/measure-choice"

const AWARDS: MeasureChoice = { name: "awards", tiers: ["backbone"], levels: ["district"], subjects: null, beside: [] }
const share = (tally: Extract<MeasureChoice, { name: "share" }>["tally"]): MeasureChoice => ({ name: "share", tally })
const NO_PAST: Past = { knownFrom: PLAN_START, arrivals: null, members: null, people: null, ends: [], scheduled: 0 }
const at = (asOf: string, more: Partial<Question["result"]> = {}): Question["result"] => ({
  asOf: civilDate(asOf),
  deadline: PLAN_END,
  actual: 6,
  numerator: null,
  denominator: null,
  ...more,
})
const of = (measure: MeasureChoice, result: Question["result"], past: Partial<Past> = {}) =>
  forecastOf({ measure, result, past: { ...NO_PAST, ...past } })
const end = (year: number, numerator: number, denominator: number): YearEnd => ({
  asOf: civilDate(`${year}-12-31`),
  actual: (numerator * 100) / denominator,
  numerator,
  denominator,
})
const yearly = new Map([2021, 2022, 2023].map((year) => [year, 2]))

describe("whatever the measure", () => {
  test.each(["2025-12-31", "2026-11-25"])("on %s the deadline has come: the figure itself", (asOf) => {
    expect(of(AWARDS, at(asOf), { arrivals: yearly })).toEqual({
      onDeadline: 6,
      low: 6,
      high: 6,
      method: { key: "forecast.method.reached", values: { deadline: PLAN_END } },
    })
  })

  test("the eve of the deadline is forecast all the same", () => {
    expect(of(AWARDS, at("2025-12-30"), { arrivals: yearly }).method.key).toBe("forecast.method.flow")
  })

  test("a figure that is not known is not forecast, and why", () => {
    expect(of(AWARDS, at("2026-01-01", { actual: null })).method.key).toBe("forecast.none.unknown")
    expect(of(share("registered"), at("2023-12-31", { actual: null, numerator: 0, denominator: 0 })).method.key).toBe(
      "forecast.none.nobody",
    )
    expect(of({ name: "milestone" }, at("2023-12-31", { actual: 1 })).method.key).toBe("forecast.none.milestone")
    expect(of({ name: "unkept", missing: ["exam_results"] }, at("2023-12-31")).method.key).toBe("forecast.none.unknown")
    expect(of(AWARDS, at("2023-12-31")).method.key).toBe("forecast.none.unknown")
  })
})

describe("by measure", () => {
  const figures = { actual: 50, numerator: 50, denominator: 100 }
  const ends = [end(2021, 40, 100), end(2022, 45, 100)]
  const groups = { came: yearly, left: new Map<number, number>() }

  test.each<[MeasureChoice, string]>([
    [AWARDS, "forecast.method.flow"],
    [{ name: "honours", containing: null }, "forecast.method.flow"],
    [{ name: "studios", kinds: ["principal"] }, "forecast.method.flow"],
    [{ name: "designations", kind: "ethics_base" }, "forecast.method.flow"],
    [{ name: "projects", kind: "innovation_team" }, "forecast.method.flow"],
    [{ name: "project_participants", kind: "study_visit" }, "forecast.method.flow"],
    [{ name: "quality_courses", levels: ["district"] }, "forecast.method.flow"],
    [{ name: "team_members", kind: "training_guidance_team" }, "forecast.method.members"],
    [{ name: "teachers_per_member", kind: "training_guidance_team" }, "forecast.method.per_member"],
    [share("dual_qualified"), "forecast.method.certified"],
    [share("hours_completion"), "forecast.method.pace"],
    [share("kindergarten_certified"), "forecast.method.drift"],
    [share("portfolio"), "forecast.method.drift"],
    [{ name: "schools_with_honour", containing: null }, "forecast.method.drift"],
    [{ name: "stations", years: 5 }, "forecast.method.drift_count"],
    [share("rotated"), "forecast.method.yearly"],
    [share("kindergarten_trained"), "forecast.method.yearly"],
  ])("%j is forecast by %s", (measure, key) => {
    const past = { arrivals: yearly, members: { ...groups, ending: 0 }, people: groups, ends }
    expect(of(measure, at("2023-12-31", figures), past).method.key).toBe(key)
  })
})

describe("figures of one year each", () => {
  const ends = [end(2021, 10, 100), end(2022, 20, 100), end(2023, 30, 100)]
  const percent = { actual: 40, numerator: 40, denominator: 100 }

  test("the school year that the deadline asks about is over: its figure", () => {
    expect(of(share("rotated"), at("2025-09-01", percent), { ends })).toMatchObject({
      onDeadline: 40,
      method: { key: "forecast.method.same_year" },
    })
    expect(of(share("rotated"), at("2025-08-31", percent), { ends }).method.key).toBe("forecast.method.yearly")
  })

  test("a school year counts once, whether seen at the end of the year or after it", () => {
    // in March 2024 the last school year that is over is still that of the end of 2023
    expect(of(share("rotated"), at("2024-03-01", { ...percent, numerator: 30, actual: 30 }), { ends }).onDeadline).toBe(20)
    expect(of(share("rotated"), at("2024-11-01", percent), { ends }).onDeadline).toBe(25)
  })

  test("a calendar year that is still running says only what it has reached", () => {
    expect(of(share("kindergarten_trained"), at("2024-06-30", percent), { ends }).onDeadline).toBe(20)
    expect(of(share("kindergarten_trained"), at("2025-06-30", percent), { ends }).onDeadline).toBe(40)
    expect(of(share("kindergarten_trained"), at("2025-02-01", { ...percent, actual: 1, numerator: 1 }), { ends }).onDeadline).toBe(20)
  })
})
