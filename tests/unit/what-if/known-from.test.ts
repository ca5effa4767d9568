import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Hypothesis } from "~/domain/what-if/hypothesis"
import { completeOn, knownFrom } from "~/domain/what-if/known-from"

const [start, end] = [civilDate("2026-09-01"), civilDate("2027-08-31")]
const term: Hypothesis = { kind: "class_adviser", startsOn: start, endsOn: end }
const award: Hypothesis = { kind: "tier_award", tier: "backbone", level: "district", grantedOn: start, termEndsOn: end }

test("a stretch counts from its first day, an entry from the day it ended, an ended leave from the day after", () => {
  expect(knownFrom(term)).toBe(start)
  expect(knownFrom({ kind: "leave_end", startsOn: null, endsOn: end })).toBe("2027-09-01")
  expect(knownFrom({ kind: "title", title: "senior", grantedOn: end, engagedFrom: start, engagedUntil: null })).toBe(end)
})

test("what has no day of its own counts always", () => {
  expect(knownFrom({ kind: "education", education: "master" })).toBeNull()
  expect(knownFrom({ kind: "appraisal", year: 2026, result: "competent" })).toBeNull()
})

test("a stretch is complete on its last day, an award on its first", () => {
  expect(completeOn([term])).toBe(end)
  expect(completeOn([award])).toBe(start)
  expect(completeOn([{ ...term, endsOn: null }])).toBe(start)
  expect(completeOn([award, term])).toBe(end)
  expect(completeOn([{ kind: "education", education: "master" }])).toBeNull()
  expect(completeOn([])).toBeNull()
})
