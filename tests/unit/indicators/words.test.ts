import { expect, test } from "vitest"
import { numbersIn, wordsSchema } from "~/domain/indicators/words"

test("the numbers of words, by their field", () => {
  expect(numbersIn({ kind: "range", from: 5, to: 8 })).toEqual([
    ["from", 5],
    ["to", 8],
  ])
  expect(numbersIn({ kind: "batch", number: null })).toEqual([])
  expect(numbersIn({ kind: "tens" })).toEqual([])
})

test("without a source the number is the plan's own", () => {
  expect(wordsSchema.parse({ kind: "at_least", number: 20 })).toEqual({ kind: "at_least", number: 20, source: null })
})
