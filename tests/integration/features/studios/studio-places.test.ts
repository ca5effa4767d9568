import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { contains } from "~/domain/calendar/period"
import { type Membership, mostAtOnce, periodOf } from "~/features/studios/studio-places"
import { studioState } from "~/features/studios/studio-state"
import { yearsAtWork, yearsToAssess } from "~/features/studios/studio-years"

const day = civilDate
const FIRST = day("2024-02-20")

test("the most at once is the fullest of all days", () => {
  const dates = fc.nat(40).map((days) => addDays(FIRST, days))
  const member: fc.Arbitrary<Membership> = fc
    .record({
      teacherId: fc.nat(9),
      role: fc.constantFrom("member" as const, "trainee" as const),
      joinedOn: dates,
      stays: fc.option(fc.nat(20)),
    })
    .map(({ stays, ...given }) => ({ ...given, leftOn: stays === null ? null : addDays(given.joinedOn, stays) }))
  const days = Array.from({ length: 70 }, (_, at) => addDays(FIRST, at))
  fc.assert(
    fc.property(fc.array(member, { maxLength: 12 }), member, (members, { joinedOn, leftOn }) => {
      const period = periodOf({ joinedOn, leftOn })
      const counts = days
        .filter((on) => contains(period, on))
        .map((on) => members.filter((other) => other.role === "member" && contains(periodOf(other), on)).length)
      expect(mostAtOnce(members, { role: "member", period })).toBe(Math.max(0, ...counts))
    }),
  )
})

describe("a studio", () => {
  const studio = { foundedOn: day("2024-02-29"), cycleEndsOn: day("2027-02-27"), withdrawnOn: null }
  test.each([
    ["2024-02-28", "ahead"],
    ["2024-02-29", "running"],
    ["2027-02-27", "running"],
    ["2027-02-28", "past_cycle"],
  ] as const)("founded on 29 February is on %s %s", (on, state) => {
    expect(studioState(studio, day(on))).toBe(state)
  })

  test("is closed from its day on, whatever its cycle", () => {
    const closed = { ...studio, withdrawnOn: day("2025-05-01") }
    expect([
      studioState(closed, day("2025-04-30")),
      studioState(closed, day("2025-05-01")),
      studioState(closed, day("2028-01-01")),
    ]).toEqual(["running", "closed", "closed"])
  })

  test("is assessed for the years at work that are over: not for this one, nor after it was closed", () => {
    const at = (on: string, more: object = {}) => yearsToAssess({ ...studio, ...more }, { assessed: [2025], today: day(on) })
    expect(at("2024-12-31")).toEqual([])
    expect(at("2025-01-01")).toEqual([2024])
    expect(at("2027-01-01")).toEqual([2024, 2026])
    expect(at("2029-01-01")).toEqual([2024, 2026, 2027])
    expect(at("2029-01-01", { withdrawnOn: day("2026-01-01") })).toEqual([2024])
    expect(yearsAtWork({ ...studio, withdrawnOn: day("2024-02-29") }, day("2029-01-01"))).toEqual([2024])
  })
})
