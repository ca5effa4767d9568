import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { freeSeats, nextWaiting, type Waiting, waitlistOrder } from "~/domain/enrolment/waitlist"

const waits = (teacherNo: string, given: Partial<Waiting> = {}): Waiting => ({
  ...{ teacherNo, schoolCode: "A", rank: null, appliedAt: "2026-11-23T00:00:00.000Z", order: 1 },
  ...given,
})

test("they stand by rank; who came after the allocation behind them, as they came", () => {
  const line = [
    waits("late", { order: 9 }),
    waits("later", { appliedAt: "2026-11-24T00:00:00.000Z" }),
    waits("two", { rank: 2 }),
    waits("one", { rank: 1 }),
  ]
  expect(waitlistOrder(line).map(({ teacherNo }) => teacherNo)).toEqual(["one", "two", "late", "later"])
})

describe("a freed seat is offered", () => {
  test("to the first of the line, or to nobody", () => {
    expect(nextWaiting({ waiting: [], quotas: {}, seated: [] })).toBeNull()
    expect(nextWaiting({ waiting: [waits("b", { rank: 2 }), waits("a", { rank: 1 })], quotas: {}, seated: [] })?.teacherNo).toBe("a")
  })

  test("first to a school that has fewer seats than are kept for it", () => {
    const waiting = [waits("a", { rank: 3 }), waits("b", { rank: 4, schoolCode: "B" })]
    expect(nextWaiting({ waiting, quotas: { A: 1, B: 1 }, seated: ["A"] })?.teacherNo).toBe("b")
    expect(nextWaiting({ waiting, quotas: { A: 1, B: 1 }, seated: ["A", "B"] })?.teacherNo).toBe("a")
  })
})

test("free seats are the lowest that nobody has, and with those taken make up the whole room", () => {
  expect(freeSeats({ capacity: 4, taken: [1, 3] })).toEqual([2, 4])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (capacity, all) => {
      const taken = all.filter((seat) => seat <= capacity)
      const free = freeSeats({ capacity, taken })
      expect([...free, ...taken].sort((a, b) => a - b)).toEqual(Array.from({ length: capacity }, (_, at) => at + 1))
    }),
  )
})
