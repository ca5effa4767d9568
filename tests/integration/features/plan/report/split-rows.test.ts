import { expect, test } from "vitest"
import type { EvidenceRow, Tally } from "~/domain/indicators/district-facts"
import { splitOfRows, splitOfTallies } from "~/features/plan/report/split-rows"

const tally = (schoolCode: string, subject: string | null, numerator: number, denominator: number): Tally => ({
  schoolCode,
  stage: "vocational",
  subject,
  numerator,
  denominator,
  unknown: 0,
})
const row = (schoolCode: string | null, counts: boolean): EvidenceRow => ({
  key: "1",
  label: "示例",
  kind: "person",
  schoolCode,
  stage: null,
  subject: null,
  on: null,
  endsOn: null,
  counts,
})

test("the parts of a share add up to it, the largest first", () => {
  const split = splitOfTallies([tally("A", "机械", 2, 10), tally("B", "机械", 5, 5), tally("A", null, 1, 3), tally("C", null, 0, 0)])
  expect(split.school).toEqual([
    { key: "B", numerator: 5, denominator: 5 },
    { key: "A", numerator: 3, denominator: 13 },
  ])
  expect(split.stage).toEqual([{ key: "vocational", numerator: 8, denominator: 18 }])
  expect(split.subject).toEqual([
    { key: "机械", numerator: 7, denominator: 15 },
    { key: null, numerator: 1, denominator: 3 },
  ])
})

test("of a count only what counts is there, and a split that names nothing is none", () => {
  const split = splitOfRows([row("A", true), row("A", true), row("B", false), row(null, true)])
  expect(split.school).toEqual([
    { key: "A", numerator: 2, denominator: null },
    { key: null, numerator: 1, denominator: null },
  ])
  expect([split.stage, split.subject]).toEqual([[], []])
})
