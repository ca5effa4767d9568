import { expect, test } from "vitest"
import { TALLIES } from "~/domain/indicators/district-facts"
import { isMarked, markOf, PARTS, shareMarks } from "~/domain/indicators/tallied/marks"

test("every part of every tally has a bit of its own, and all fit into a whole number", () => {
  const bits = TALLIES.flatMap((tally) => PARTS.map((part) => markOf(tally, part)))
  expect(new Set(bits).size).toBe(bits.length)
  expect(bits.every((bit) => bit > 0 && Number.isInteger(bit))).toBe(true)
})

test("who counts in a share is in the numerator and the denominator, who does not in the denominator alone", () => {
  const yes = shareMarks("portfolio", true)
  const no = shareMarks("portfolio", false)
  expect(PARTS.map((part) => isMarked(yes, { tally: "portfolio", part }))).toEqual([true, true, false])
  expect(PARTS.map((part) => isMarked(no, { tally: "portfolio", part }))).toEqual([false, true, false])
  expect(isMarked(yes, { tally: "registered", part: "numerator" })).toBe(false)
})
