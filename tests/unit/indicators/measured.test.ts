import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import { counted, countOf, divided, notKnown, oneEach } from "~/domain/indicators/measured"

const row = (key: string, on: string | null = null, counts = true): EvidenceRow => ({
  key,
  label: key,
  kind: "person",
  schoolCode: null,
  stage: null,
  subject: null,
  on: on === null ? null : civilDate(on),
  endsOn: null,
  counts,
})

test("a count is its rows", () => {
  expect(counted({ evidence: [row("a"), row("b")], stock: 5 }).measured).toMatchObject({
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

test("a share is in percent, a ratio is not", () => {
  expect(divided({ numerator: 60, denominator: 120, unit: "percent" }).measured.actual).toBe(50)
  expect(divided({ numerator: 60, denominator: 2, unit: "ratio", evidence: [row("a"), row("b")] }).measured).toMatchObject({
    actual: 30,
    evidenceCount: 2,
  })
})

test("what cannot be known names what is missing", () => {
  expect(notKnown(["exam_results"])).toMatchObject({ measured: { actual: null, missing: ["exam_results"] }, evidence: [] })
})

test("each thing once, by its earliest row, in the order of its key", () => {
  const rows = [row("b", "2023-01-01"), row("a", "2024-01-01"), row("b", "2022-01-01")]
  expect(oneEach(rows).map(({ key, on }) => [key, on])).toEqual([
    ["a", "2024-01-01"],
    ["b", "2022-01-01"],
  ])
  expect(oneEach([...rows].reverse())).toEqual(oneEach(rows))
})

test("who stands in the denominator only is not counted", () => {
  expect(countOf([row("a"), row("a"), row("b"), row("c", null, false)])).toBe(2)
})
