import fc from "fast-check"
import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { byNearness, type Candidate, takeNearest } from "~/domain/indicators/nearest/nearest"

interface Given {
  readonly key: string
  readonly steps?: number
  readonly work?: number
  readonly on?: string
  readonly sortKey?: string
}
const candidate = ({ key, steps = 0, work = 0, on, sortKey = key }: Given): Candidate => ({
  nearest: { kind: "person", key, label: key, schoolCode: null, lacking: [], on: on === undefined ? null : civilDate(on) },
  steps,
  work,
  sortKey,
})
const keys = (...given: Given[]) => takeNearest(given.map(candidate), 10).map(({ key }) => key)

test("fewer conditions come first, then less work, then the earlier day, then the name", () => {
  expect(keys({ key: "two", steps: 2 }, { key: "none" }, { key: "one", steps: 1 })).toEqual(["none", "one", "two"])
  expect(keys({ key: "far", work: 90 }, { key: "near", work: 20 })).toEqual(["near", "far"])
  expect(keys({ key: "never" }, { key: "later", on: "2026-09-01" }, { key: "soon", on: "2026-01-01" })).toEqual(["soon", "later", "never"])
  expect(keys({ key: "2", sortKey: "b" }, { key: "1", sortKey: "b" }, { key: "3", sortKey: "a" })).toEqual(["3", "1", "2"])
})

test("the first so many of any list are those that sorting it whole would give", () => {
  const some = fc.record({
    key: fc.string({ minLength: 1, maxLength: 3 }),
    steps: fc.nat(3),
    work: fc.nat(3),
    on: fc.constantFrom(undefined, "2026-01-01", "2026-02-01"),
    sortKey: fc.constantFrom("a", "b"),
  })
  fc.assert(
    fc.property(fc.uniqueArray(some, { selector: ({ key }) => key }), fc.nat(12), (given, limit) => {
      const candidates = given.map(({ on, ...rest }) => candidate({ ...rest, ...(on !== undefined && { on }) }))
      const sorted = [...candidates].sort(byNearness).slice(0, limit)
      expect(takeNearest(candidates, limit)).toEqual(sorted.map(({ nearest }) => nearest))
    }),
  )
})
