import fc from "fast-check"
import { expect, test } from "vitest"
import { shareForecast } from "~/domain/indicators/forecast/share"

const method = { key: "m" }
const percent = (numerator: number, denominator: number, margins: readonly [number, number] = [0, 0]) =>
  shareForecast({
    numerator: { value: numerator, margin: margins[0] },
    denominator: { value: denominator, margin: margins[1] },
    scale: 100,
    isPart: true,
    method,
  })

test("numerator over denominator, of whole people: half is exactly 50", () => {
  expect(percent(65, 130)).toEqual({ onDeadline: 50, low: 50, high: 50, method })
  expect(percent(64.6, 130.4).onDeadline).toBe(50)
})

test("never more than the whole, nor less than nothing", () => {
  expect(percent(140, 130)).toMatchObject({ onDeadline: 100, high: 100 })
  expect(percent(1, 10, [5, 0])).toMatchObject({ onDeadline: 10, low: 0, high: 60 })
})

test("so many to one is not bounded by the whole", () => {
  const forecast = shareForecast({
    numerator: { value: 3000, margin: 0 },
    denominator: { value: 96, margin: 0 },
    scale: 1,
    isPart: false,
    method,
  })
  expect(forecast.onDeadline).toBe(31.25)
})

test("of nobody there is no share", () => {
  expect(percent(3, 0)).toEqual({ onDeadline: null, low: null, high: null, method: { key: "forecast.none.nobody" } })
  expect(percent(3, 0.4).onDeadline).toBeNull()
})

test("the range holds the forecast", () => {
  const amounts = fc.double({ min: 0, max: 5000, noNaN: true })
  fc.assert(
    fc.property(amounts, amounts, amounts, amounts, fc.boolean(), (n, d, nMargin, dMargin, isPart) => {
      const { onDeadline, low, high } = shareForecast({
        numerator: { value: n, margin: nMargin },
        denominator: { value: d, margin: dMargin },
        scale: 100,
        isPart,
        method,
      })
      if (onDeadline === null) return
      expect(low).toBeLessThanOrEqual(onDeadline)
      expect(onDeadline).toBeLessThanOrEqual(high)
      if (isPart) expect(high).toBeLessThanOrEqual(100)
    }),
  )
})
