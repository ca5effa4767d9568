import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { daysInForce, followingTerms, overlappingTerm, type Term, termState } from "~/features/tiers/award-terms"

const day = civilDate
const term = (grantedOn: string, termEndsOn: string | null = null, withdrawnOn: string | null = null, more: Partial<Term> = {}): Term => ({
  tier: "backbone",
  level: "district",
  grantedOn: day(grantedOn),
  termEndsOn: termEndsOn === null ? null : day(termEndsOn),
  withdrawnOn: withdrawnOn === null ? null : day(withdrawnOn),
  ...more,
})

test.each([
  ["2024-02-28", "ahead"],
  ["2024-02-29", "in_force"],
  ["2027-02-28", "in_force"],
  ["2027-03-01", "ended"],
] as const)("a term from 29 February: on %s it is %s", (on, state) => {
  expect(termState(term("2024-02-29", "2027-02-28"), day(on))).toBe(state)
})

test("a withdrawal goes before the end of the term, from its day on", () => {
  const withdrawn = term("2024-01-01", "2026-12-31", "2025-06-01")
  expect(termState(withdrawn, day("2025-05-31"))).toBe("in_force")
  expect(termState(withdrawn, day("2025-06-01"))).toBe("withdrawn")
  expect(daysInForce(withdrawn)).toEqual({ startsOn: "2024-01-01", endsOn: "2025-05-31" })
  expect(daysInForce(term("2024-01-01", null, "2024-01-01"))).toBeNull()
})

describe("terms overlap", () => {
  test("of one class and level only; teachers and principals of the highest class share it", () => {
    const held = term("2024-01-01", "2026-12-31", null, { tier: "educator_teacher" })
    const asked = (more: Partial<Term>) => overlappingTerm(term("2026-12-31", "2029-12-30", null, more), [held])
    expect(asked({ tier: "educator_principal" })).toBe(held)
    expect(asked({ tier: "educator_teacher", level: "municipal" })).toBeUndefined()
    expect(asked({ tier: "subject_leader" })).toBeUndefined()
  })

  test("exactly where they share a day in force", () => {
    const dates = fc.integer({ min: 0, max: 40 }).map((days) => addDays(day("2024-02-10"), days))
    const aTerm = fc
      .tuple(dates, fc.option(fc.nat(20)), fc.option(dates))
      .map(([from, length, withdrawnOn]) => ({ ...term(from), termEndsOn: length === null ? null : addDays(from, length), withdrawnOn }))
    const days = Array.from({ length: 70 }, (_, at) => addDays(day("2024-02-10"), at))
    const inForce = (one: Term, on: (typeof days)[number]) => termState(one, on) === "in_force"
    fc.assert(
      fc.property(aTerm, aTerm, (a, b) => {
        const share = days.some((on) => inForce(a, on) && inForce(b, on))
        expect(overlappingTerm(a, [b]) !== undefined).toBe(share)
      }),
    )
  })
})

test("terms follow one another without a day between, through several, and a gap ends the run", () => {
  const terms = [term("2020-01-01", "2022-12-31"), term("2023-01-01", "2025-12-31"), term("2026-01-01", "2027-12-31"), term("2028-01-02")]
  expect(followingTerms(terms[0]!, terms).map(({ grantedOn }) => grantedOn)).toEqual(["2023-01-01", "2026-01-01"])
  expect(followingTerms(terms[3]!, terms)).toEqual([])
})
