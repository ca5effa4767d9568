import { describe, expect, test } from "vitest"
import { aTeacher } from "#tests/support/facts"
import { GOLDEN_CASES, goldenEvaluate } from "#tests/support/golden"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import {
  expectationOf,
  type GoldenCase,
  goldenDifferences,
  goldenVerdict,
  packsAsking,
  parseGoldenCases,
  writeGoldenCases,
} from "~/domain/policy/golden"
import type { PolicyPack } from "~/domain/policy/pack"

describe.each(SHIPPED_PACKS.map((pack) => [pack.id, pack] as const))("the golden cases of %s", (id, pack) => {
  const cases = GOLDEN_CASES.get(id) ?? []

  test("are there, each with what it shows, on a day of the pack's own", () => {
    expect(cases.length).toBeGreaterThan(150)
    for (const { asOf } of cases) expect(pack.inForceFrom <= asOf && (pack.inForceUntil === null || asOf <= pack.inForceUntil)).toBe(true)
  })

  test.each(cases.map((golden) => [golden.id, golden] as const))("%s", (_, golden) => {
    expect(goldenDifferences(golden.expected, goldenVerdict({ golden, pack, packs: SHIPPED_PACKS, evaluate: goldenEvaluate }))).toEqual([])
  })

  test("name nobody", () => {
    const text = writeGoldenCases(cases)
    expect(text).not.toMatch(/5001\d{6,}|\d{17}[\dX]/)
    for (const { facts } of cases) expect([facts.teacherNo, facts.name]).toEqual(["示例", "示例教师"])
  })
})

describe("a golden case", () => {
  const golden: GoldenCase = {
    id: "rotation.one",
    note: "说明",
    rule: "rotation",
    asOf: civilDate("2024-09-01"),
    facts: aTeacher(),
    expected: { outcome: "met", criteria: { "years-at-school": "met" }, figures: { dueOn: "2016-09-01" } },
  }
  const verdict = goldenVerdict({ golden, pack: pack14(), packs: SHIPPED_PACKS, evaluate: goldenEvaluate })

  test("is the same after it is written down and read", () => {
    expect(parseGoldenCases(writeGoldenCases([golden]))).toEqual([golden])
    expect(parseGoldenCases(writeGoldenCases([]))).toEqual([])
  })

  test("passes where outcome, every criterion and the figures held fast agree", () => {
    expect(goldenDifferences(golden.expected, verdict)).toEqual([])
  })

  test.each([
    ["outcome", { ...golden.expected, outcome: "not_met" as const }, { kind: "outcome", name: "", expected: "not_met", actual: "met" }],
    [
      "a criterion",
      { ...golden.expected, criteria: { "years-at-school": "not_met" as const } },
      { kind: "criterion", name: "years-at-school", expected: "not_met", actual: "met" },
    ],
    [
      "a criterion that is not there",
      { ...golden.expected, criteria: { "years-at-school": "met" as const, moon: "met" as const } },
      { kind: "criterion", name: "moon", expected: "met", actual: null },
    ],
    [
      "a criterion too many",
      { ...golden.expected, criteria: {} },
      { kind: "criterion", name: "years-at-school", expected: null, actual: "met" },
    ],
    [
      "a figure",
      { ...golden.expected, figures: { dueOn: "2015-09-01" } },
      { kind: "figure", name: "dueOn", expected: '"2015-09-01"', actual: '"2016-09-01"' },
    ],
  ])("fails on %s, and says how", (_, expected, difference) => {
    expect(goldenDifferences(expected, verdict)).toEqual([difference])
  })

  test("takes a verdict as right with the figures asked for", () => {
    expect(expectationOf(verdict, ["dueOn", "nothing"])).toEqual(golden.expected)
    expect(expectationOf(verdict)).toEqual({ outcome: "met", criteria: { "years-at-school": "met" } })
  })

  test.each([
    ["no note", { note: "" }],
    ["a rule that is none", { rule: "moon" }],
    ["a day that is none", { asOf: "2024-02-30" }],
    ["facts of no shape", { facts: { sex: "female" } }],
  ])("is refused with %s", (_, wrong) => {
    const [written] = JSON.parse(writeGoldenCases([golden])) as object[]
    expect(() => parseGoldenCases(JSON.stringify([{ ...written, ...wrong }]))).toThrow(/golden cases: 0\./)
  })

  test("is refused twice under one id", () => {
    expect(() => parseGoldenCases(writeGoldenCases([golden, golden]))).toThrow(/1\.id: rotation\.one twice/)
  })
})

test("a pack is asked on any day, also outside its own, and the first pack's start stays", () => {
  const later: PolicyPack = { ...pack14(), id: "later", inForceFrom: civilDate("2028-01-01"), inForceUntil: civilDate("2028-12-31") }
  for (const asOf of ["2024-09-01", "2028-06-01", "2030-01-01"].map(civilDate)) {
    const packs = packsAsking({ packs: SHIPPED_PACKS, pack: later, asOf })
    expect(packs.find((pack) => pack.inForceFrom <= asOf && (pack.inForceUntil === null || asOf <= pack.inForceUntil))?.id).toBe("later")
    expect(packs[0]?.inForceFrom).toBe("2021-01-01")
  }
})
