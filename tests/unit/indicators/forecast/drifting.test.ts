import { describe, expect, test } from "vitest"
import { judgeForecasts, PLAN_END, PLAN_START, poisson, randomOf } from "#tests/support/histories"
import { civilDate } from "~/domain/calendar/civil-date"
import { driftingCountForecast, driftingShareForecast, paceForecast } from "~/domain/indicators/forecast/drifting"
import type { Question } from "~/domain/indicators/forecast/past"

type Figures = readonly [numerator: number, denominator: number]
const percentOf = ([numerator, denominator]: Figures) => (denominator === 0 ? null : (numerator * 100) / denominator)
/** Figures at the ends of 2021 and on; the last is that of the day. */
function question(figures: readonly Figures[], scheduled = 0): Question {
  const ends = figures.map((figure, at) => ({
    asOf: civilDate(`${2021 + at}-12-31`),
    actual: percentOf(figure),
    numerator: figure[0],
    denominator: figure[1],
  }))
  const now = ends.at(-1)
  if (now === undefined) throw new Error("no figure")
  return {
    result: { ...now, deadline: PLAN_END },
    past: { knownFrom: PLAN_START, arrivals: null, members: null, people: null, ends: ends.slice(0, -1), scheduled },
  }
}

describe("a share that drifts", () => {
  test("goes on by the yearly change of either number", () => {
    const forecast = driftingShareForecast(
      question([
        [900, 1000],
        [930, 1020],
        [960, 1040],
      ]),
    )
    // 960 + 60 of 1040 + 40
    expect(forecast.onDeadline).toBeCloseTo((1020 * 100) / 1080)
    expect(forecast.method).toMatchObject({ key: "forecast.method.drift", values: { numeratorPerYear: 30, denominatorPerYear: 20 } })
  })

  test("does not pass the whole, and with one year of change is not forecast", () => {
    expect(
      driftingShareForecast(
        question([
          [900, 1000],
          [950, 1000],
          [1000, 1000],
        ]),
      ).onDeadline,
    ).toBe(100)
    expect(
      driftingShareForecast(
        question([
          [900, 1000],
          [950, 1000],
        ]),
      ).method.key,
    ).toBe("forecast.none.short_history")
  })

  test("back-test: a denominator that drifts by about 30 a year: within 2 %, the range holds three times in four", () => {
    const tried = Array.from({ length: 400 }, (_, seed) => {
      const random = randomOf(seed + 1)
      const figures: Figures[] = [[800, 1000]]
      for (let year = 2022; year <= 2025; year += 1) {
        const [numerator, denominator] = figures.at(-1) ?? [0, 0]
        figures.push([numerator + poisson(40, random), denominator + poisson(70, random) - poisson(40, random)])
      }
      const { onDeadline, low, high } = driftingShareForecast(question(figures.slice(0, 4)))
      return { forecast: { onDeadline, low, high }, truth: percentOf(figures[4] ?? [0, 0]) ?? 0 }
    })
    const { bias, coverage } = judgeForecasts(tried)
    expect(Math.abs(bias)).toBeLessThan(0.02)
    expect(coverage).toBeGreaterThanOrEqual(0.75)
  })
})

describe("hours on pace", () => {
  test("the share stays, and what is scheduled is added", () => {
    const years: Figures[] = [
      [700, 1000],
      [720, 1000],
      [760, 1000],
    ]
    expect(paceForecast(question(years))).toMatchObject({ onDeadline: 76, method: { key: "forecast.method.pace" } })
    expect(paceForecast(question(years, 40)).onDeadline).toBe(80)
    expect(paceForecast(question(years, 400)).onDeadline).toBe(100)
    expect(paceForecast(question(years.slice(0, 2))).onDeadline).toBeNull()
  })

  test("back-test: the share wanders from year to year: the range holds three times in four", () => {
    const tried = Array.from({ length: 400 }, (_, seed) => {
      const random = randomOf(seed + 1)
      const figures: Figures[] = [[700, 1000]]
      for (let year = 2022; year <= 2025; year += 1) {
        const [numerator] = figures.at(-1) ?? [0, 0]
        figures.push([Math.round(numerator + 60 * (random() + random() + random() - 1.5)), 1000])
      }
      const { onDeadline, low, high } = paceForecast(question(figures.slice(0, 4)))
      return { forecast: { onDeadline, low, high }, truth: percentOf(figures[4] ?? [0, 0]) ?? 0 }
    })
    const { bias, coverage } = judgeForecasts(tried)
    expect(Math.abs(bias)).toBeLessThan(0.02)
    expect(coverage).toBeGreaterThanOrEqual(0.75)
  })
})

test("a count goes on by its yearly change", () => {
  const counted = (...values: number[]) => {
    const { result, past } = question(values.map((value) => [value, 1]))
    const ends = past.ends.map((end) => ({ ...end, actual: end.numerator }))
    return driftingCountForecast({ result: { ...result, actual: result.numerator }, past: { ...past, ends } })
  }
  expect(counted(2, 3, 4)).toMatchObject({ onDeadline: 6, method: { key: "forecast.method.drift_count" } })
  expect(counted(2, 3).onDeadline).toBeNull()
})
