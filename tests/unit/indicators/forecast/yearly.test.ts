import { expect, test } from "vitest"
import { judgeForecasts, poisson, randomOf } from "#tests/support/histories"
import { yearlyForecast } from "~/domain/indicators/forecast/yearly"

const method = { key: "m" }
const of = (years: readonly (readonly [number, number])[], more: { isPart?: boolean; least?: number } = {}) =>
  yearlyForecast({ years: years.map(([numerator, denominator]) => ({ numerator, denominator })), isPart: true, least: 0, method, ...more })

test("the mean numerator over the mean denominator", () => {
  expect(
    of([
      [10, 100],
      [30, 100],
    ]).onDeadline,
  ).toBe(20)
  expect(
    of(
      [
        [10, 100],
        [10, 10],
      ],
      { isPart: false },
    ).onDeadline,
  ).toBeCloseTo(2000 / 110)
})

test("a year of nobody does not count, and one year is too few", () => {
  expect(
    of([
      [10, 100],
      [0, 0],
      [20, 100],
    ]).onDeadline,
  ).toBe(15)
  expect(
    of([
      [10, 100],
      [0, 0],
    ]),
  ).toMatchObject({ onDeadline: null, method: { key: "forecast.none.short_history" } })
})

test("no less than what the year has reached, no more than the whole where it is a part", () => {
  expect(
    of(
      [
        [10, 100],
        [20, 100],
      ],
      { least: 40 },
    ),
  ).toMatchObject({ onDeadline: 40 })
  expect(
    of([
      [90, 100],
      [100, 100],
    ]),
  ).toMatchObject({ high: 100 })
  expect(
    of(
      [
        [90, 100],
        [130, 100],
      ],
      { isPart: false },
    ).onDeadline,
  ).toBe(110)
})

test("back-test: about 12 % rotate each year: the mean error is below 2 points and the range holds three times in four", () => {
  const tried = Array.from({ length: 400 }, (_, seed) => {
    const random = randomOf(seed + 1)
    const year = () => [poisson(48, random), 400] as const
    return { forecast: of([year(), year(), year(), year()], { isPart: false }), truth: (year()[0] * 100) / 400 }
  })
  const { bias, error, coverage } = judgeForecasts(tried)
  expect(Math.abs(bias)).toBeLessThan(0.03)
  expect(error * 12).toBeLessThan(2)
  expect(coverage).toBeGreaterThanOrEqual(0.75)
})
