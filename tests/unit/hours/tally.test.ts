import { describe, expect, test } from "vitest"
import { anEntry, aTeacher } from "#tests/support/facts"
import { pack14, packsWithBuckets } from "#tests/support/packs"
import { standingOn } from "#tests/support/standing"
import { figuresOf, isConcentrated } from "~/domain/hours/tally"
import type { Phrase } from "~/domain/verdict"

const INSTEAD: Phrase = { key: "hours.instead.pending" }
const figuresWith = (asOf: string, hours: readonly number[]) => {
  const facts = aTeacher({ hours: hours.map((each, at) => anEntry({ hours: each, endsOn: `2021-0${at + 1}-15` })) })
  return figuresOf(standingOn(asOf, facts), () => INSTEAD)
}

describe("figures", () => {
  test("add up in tenths: three times 0.1 is 0.3", () => {
    expect(figuresWith("2021-12-31", [0.1, 0.1, 0.1])).toMatchObject({
      credited: 0.3,
      recorded: 0.3,
      remaining: 359.7,
      byYear: { 2021: 0.3 },
    })
  })

  test.each([
    ["2021-01-30", [], 0, true],
    ["2021-01-31", [], 6, false],
    ["2021-01-31", [5.9], 6, false],
    ["2021-01-31", [6], 6, true],
    ["2021-02-27", [6], 6, true],
    ["2021-02-28", [6], 12, false],
  ])("on %s with %j hours: %d expected, on pace %s", (asOf, hours, expectedByNow, onPace) => {
    expect(figuresWith(asOf, hours)).toMatchObject({ expectedByNow, onPace })
  })

  test("more than required leaves nothing to do, not less", () => {
    expect(figuresWith("2021-12-31", [150, 150, 100]).remaining).toBe(0)
  })

  test("every entry has its row; where it could count instead is asked only of those not credited whole", () => {
    const facts = aTeacher({ hours: [anEntry({ key: "whole", endsOn: "2022-01-01" }), anEntry({ key: "split", endsOn: "2022-02-01" })] })
    const [pack] = packsWithBuckets([{ maxHours: 15 }])
    const figures = figuresOf(standingOn("2024-01-01", facts, { pack: pack ?? pack14() }), () => INSTEAD)
    expect(figures.entries).toEqual([
      { entry: "whole", hours: 10, credited: 10, reason: null, because: null, insteadCounts: null },
      { entry: "split", hours: 10, credited: 5, reason: "over_cap", because: "cap", insteadCounts: INSTEAD },
    ])
    expect(figures.uncredited).toEqual([{ entry: "split", hours: 5, reason: "over_cap", because: "cap" }])
  })
})

test.each([
  ["national", "in_person", true],
  ["national", "online", false],
  ["other", "in_person", false],
] as const)("%s training %s is concentrated: %s", (level, delivery, expected) => {
  expect(isConcentrated({ entry: anEntry({ level, delivery }), pack: pack14() })).toBe(expected)
})
