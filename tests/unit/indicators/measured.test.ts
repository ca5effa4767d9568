import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import { counted, distinct, divided, notKnown } from "~/domain/indicators/measured"

const row = (key: string, on: string | null = null): EvidenceRow => ({
  key,
  label: key,
  kind: "person",
  schoolCode: null,
  stage: null,
  subject: null,
  on: on === null ? null : civilDate(on),
  endsOn: null,
  counts: true,
})
const behind = (...facts: readonly EvidenceRow[]) => ({ facts, keyOf: ({ key }: EvidenceRow) => key, rowOf: (fact: EvidenceRow) => fact })

test("a count is of things, each once", () => {
  expect(counted({ ...behind(row("a"), row("b"), row("a", "2022-01-01")), stock: 5 }).measured).toMatchObject({
    actual: 2,
    stock: 5,
    numerator: null,
    denominator: null,
    evidenceCount: 2,
  })
})

test("a share of nobody is not known, never 0 % and never NaN", () => {
  expect(divided({ numerator: 0, denominator: 0, unit: "percent" }).measured).toMatchObject({ actual: null, numerator: 0, denominator: 0 })
})

test("a share is in percent, a ratio is not; rows that are not named are listed elsewhere", () => {
  const share = divided({ numerator: 60, denominator: 120, unit: "percent" })
  expect(share.measured).toMatchObject({ actual: 50, evidenceCount: 60 })
  expect(share.evidence()).toEqual([])
  const ratio = divided({ numerator: 60, denominator: 2, unit: "ratio" }, behind(row("a"), row("b")))
  expect(ratio.measured).toMatchObject({ actual: 30, evidenceCount: 2 })
  expect(ratio.evidence()).toHaveLength(2)
})

test("what cannot be known names what is missing", () => {
  const { measured, evidence } = notKnown(["exam_results"])
  expect(measured).toMatchObject({ actual: null, missing: ["exam_results"] })
  expect(evidence()).toEqual([])
})

test("each thing is shown by its earliest row, in the order of its key", () => {
  const rows = [row("b", "2023-01-01"), row("a", "2024-01-01"), row("b", "2022-01-01")]
  const shown = counted({ ...behind(...rows), stock: null }).evidence()
  expect(shown.map(({ key, on }) => [key, on])).toEqual([
    ["a", "2024-01-01"],
    ["b", "2022-01-01"],
  ])
  expect(counted({ ...behind(...[...rows].reverse()), stock: null }).evidence()).toEqual(shown)
})

test("things are told apart by their key", () => {
  expect(distinct([1, 2, 4], (number) => String(number % 2))).toBe(2)
})
