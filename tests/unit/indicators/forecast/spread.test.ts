import { expect, test } from "vitest"
import { factorOf, jointMargin, meanAndVariance } from "~/domain/indicators/forecast/spread"

test("the fewer the years, the wider; two are the fewest", () => {
  const factors = [2, 3, 4, 5, 6, 7, 40].map(factorOf)
  expect(factors).toEqual([3.08, 1.89, 1.64, 1.53, 1.48, 1.28, 1.28])
  expect(() => factorOf(1)).toThrow("two years")
})

test("the mean and the variance around it; one number varies by nothing", () => {
  expect(meanAndVariance([2, 4, 9])).toEqual({ mean: 5, variance: 13 })
  expect(meanAndVariance([7])).toEqual({ mean: 7, variance: 0 })
})

test("margins of numbers apart from one another add up by their squares", () => {
  expect(jointMargin(3, 4)).toBe(5)
  expect(jointMargin()).toBe(0)
})
