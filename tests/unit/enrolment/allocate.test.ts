import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { type AllocationTerms, type Applicant, allocate, orderOf } from "~/domain/enrolment/allocate"
import { lotOf } from "~/domain/enrolment/draw"
import { compareNeed, type Need } from "~/domain/enrolment/need"

const aNeed = (fillsTenths: number): Need => ({
  lacksTenths: 200,
  lacksConcentratedTenths: 0,
  countsTenths: 60,
  fillsTenths,
  fillsConcentratedTenths: 0,
  byOn: civilDate("2030-12-31"),
})
const applicant = (teacherNo: string, given: Partial<Applicant> = {}): Applicant => ({
  ...{ teacherNo, schoolCode: "A", appliedAt: "2026-11-23T00:00:00.000Z", order: 1, need: aNeed(60), lateWithdrawals: 0 },
  ...given,
})
const terms = (given: Partial<AllocationTerms>): AllocationTerms => ({
  ...{ rule: "need_first", capacity: 1, seed: "BC2026-0001", quotas: {} },
  ...given,
})
const seated = (given: Partial<AllocationTerms>, applicants: readonly Applicant[]) =>
  allocate({ terms: terms(given), applicants })
    .filter(({ hasSeat }) => hasSeat)
    .map(({ teacherNo }) => teacherNo)

describe("seats go", () => {
  test("first come: by the moment, then by the order in which they were taken in", () => {
    const people = [
      applicant("T1", { appliedAt: "2026-11-23T00:00:00.001Z" }),
      applicant("T2", { order: 3 }),
      applicant("T3", { order: 2, need: null }),
    ]
    expect(allocate({ terms: terms({ rule: "first_come" }), applicants: people })).toEqual([
      { teacherNo: "T3", rank: 1, hasSeat: true, reason: "came_first" },
      { teacherNo: "T2", rank: 2, hasSeat: false, reason: "came_first" },
      { teacherNo: "T1", rank: 3, hasSeat: false, reason: "came_first" },
    ])
  })

  test("need first: by need, then by fewer seats given back late, then by lot", () => {
    expect(seated({}, [applicant("T1", { need: aNeed(20) }), applicant("T2"), applicant("T3", { need: null })])).toEqual(["T2"])
    expect(seated({}, [applicant("T1", { lateWithdrawals: 1 }), applicant("T2")])).toEqual(["T2"])
    const byLot = ["T1", "T2"].sort((a, b) =>
      lotOf({ seed: "BC2026-0001", teacherNo: a }) < lotOf({ seed: "BC2026-0001", teacherNo: b }) ? -1 : 1,
    )
    expect(seated({}, [applicant("T1"), applicant("T2")])).toEqual([byLot[0]])
  })

  test("by quota: each school's to those of it who need it most, what is left to whoever does", () => {
    const people = [
      applicant("A1", { need: aNeed(60) }),
      applicant("A2", { need: aNeed(50) }),
      applicant("B1", { schoolCode: "B", need: aNeed(10) }),
      applicant("C1", { schoolCode: "C", need: aNeed(55) }),
    ]
    const result = allocate({ terms: terms({ rule: "quota_by_school", capacity: 3, quotas: { A: 1, B: 1 } }), applicants: people })
    expect(result.map(({ teacherNo, reason }) => [teacherNo, reason])).toEqual([
      ["A1", "quota"],
      ["B1", "quota"],
      ["C1", "beyond_quota"],
      ["A2", "beyond_quota"],
    ])
    expect(result.map(({ hasSeat }) => hasSeat)).toEqual([true, true, true, false])
  })

  test("a lottery: by the published seed alone, whatever anybody needs", () => {
    const numbers = ["T1", "T2", "T3", "T4", "T5"]
    const drawn = allocate({ terms: terms({ rule: "lottery", seed: "s" }), applicants: numbers.map((no) => applicant(no)) })
    const again = [...numbers].sort((a, b) => (lotOf({ seed: "s", teacherNo: a }) < lotOf({ seed: "s", teacherNo: b }) ? -1 : 1))
    expect(drawn.map(({ teacherNo }) => teacherNo)).toEqual(again)
  })
})

const people: fc.Arbitrary<readonly Applicant[]> = fc
  .array(
    fc.record({
      schoolCode: fc.constantFrom("A", "B", "C"),
      at: fc.integer({ min: 0, max: 9 }),
      need: fc.option(fc.integer({ min: 0, max: 3 }).map((steps) => aNeed(steps * 20))),
      lateWithdrawals: fc.integer({ min: 0, max: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ at, ...row }, order) => ({ ...row, order, teacherNo: `T${order}`, appliedAt: `2026-11-23T00:00:00.00${at}Z` })),
  )
const anyTerms: fc.Arbitrary<AllocationTerms> = fc.record({
  rule: fc.constantFrom("first_come", "need_first", "quota_by_school", "lottery"),
  capacity: fc.integer({ min: 1, max: 8 }),
  seed: fc.string({ minLength: 1, maxLength: 6 }),
  quotas: fc.constantFrom<Record<string, number>>({}, { A: 1 }, { A: 1, B: 1 }, { B: 1 }),
})

describe("whatever the rule and whoever applies", () => {
  test("everybody has one rank without gaps, and exactly as many seats are given as there are or are asked for", () => {
    fc.assert(
      fc.property(anyTerms, people, (given, applicants) => {
        const result = allocate({ terms: given, applicants })
        expect(result.map(({ rank }) => rank)).toEqual(applicants.map((_, at) => at + 1))
        expect(new Set(result.map(({ teacherNo }) => teacherNo)).size).toBe(applicants.length)
        expect(result.filter(({ hasSeat }) => hasSeat)).toHaveLength(Math.min(given.capacity, applicants.length))
      }),
    )
  })

  /** Stated anew, without the order that the allocation itself sorts by. */
  test("no refused applicant outranks an accepted one under the stated rule", () => {
    fc.assert(
      fc.property(anyTerms, people, (given, applicants) => {
        const result = new Map(allocate({ terms: given, applicants }).map((one) => [one.teacherNo, one]))
        const lot = ({ teacherNo }: Applicant) => lotOf({ seed: given.seed, teacherNo })
        const needsMore = (a: Applicant, b: Applicant) => {
          const need = compareNeed(a.need, b.need)
          if (need !== 0) return need < 0
          return a.lateWithdrawals === b.lateWithdrawals ? lot(a) < lot(b) : a.lateWithdrawals < b.lateWithdrawals
        }
        for (const a of applicants)
          for (const b of applicants) {
            const [refused, accepted] = [result.get(a.teacherNo), result.get(b.teacherNo)]
            if (refused?.hasSeat !== false || accepted?.hasSeat !== true) continue
            if (given.rule === "first_come") expect(a.appliedAt >= b.appliedAt).toBe(true)
            if (given.rule === "lottery") expect(lot(a) < lot(b)).toBe(false)
            const isComparable = given.rule === "need_first" || a.schoolCode === b.schoolCode || accepted.reason === "beyond_quota"
            if ((given.rule === "need_first" || given.rule === "quota_by_school") && isComparable) expect(needsMore(a, b)).toBe(false)
          }
      }),
      { numRuns: 300 },
    )
  })

  test("the order in which applications are read changes nothing; the moment of applying only where the rule says so", () => {
    fc.assert(
      fc.property(anyTerms, people, fc.infiniteStream(fc.nat()), (given, applicants, numbers) => {
        const shuffled = applicants
          .map((one) => ({ one, key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(allocate({ terms: given, applicants: shuffled })).toEqual(allocate({ terms: given, applicants }))
        if (given.rule === "first_come") return
        const otherTimes = shuffled.map((one, order) => ({
          ...one,
          order,
          appliedAt: `2026-12-01T00:00:00.${String(order).padStart(3, "0")}Z`,
        }))
        expect(allocate({ terms: given, applicants: otherTimes })).toEqual(allocate({ terms: given, applicants }))
      }),
    )
  })

  test("the stated order is one: never both ways, and whole", () => {
    fc.assert(
      fc.property(anyTerms, people, (given, applicants) => {
        const order = orderOf(given)
        for (const a of applicants) for (const b of applicants) if (a !== b) expect(order(a, b) < 0).toBe(order(b, a) > 0)
      }),
    )
  })
})
