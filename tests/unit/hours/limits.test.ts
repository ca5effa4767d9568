import { describe, expect, test } from "vitest"
import { anEntry } from "#tests/support/facts"
import { allow, weighedTenths } from "~/domain/hours/limits"

const online = anEntry({ hours: 10, level: "school_based", delivery: "online" })

describe("the weight of an entry", () => {
  test.each([
    ["no bucket", [], 100],
    ["a kind it is not of", [{ level: "national", factor: 0.5 }], 100],
    ["its kind", [{ level: "school_based", factor: 0.5 }], 50],
    ["two of its kinds: the smaller factor, not the product", [{ factor: 0.5 }, { delivery: "online", factor: 0.4 }], 40],
    ["the smaller first", [{ delivery: "online", factor: 0.4 }, { factor: 0.5 }], 40],
    ["a factor that leaves a fraction: rounded down", [{ factor: 0.333 }], 33],
    ["a factor that floating point would miss", [{ factor: 0.29 }], 29],
    ["a cap: no weight", [{ maxHours: 1 }], 100],
  ] as const)("%s", (_, buckets, tenths) => {
    expect(weighedTenths({ entry: online, buckets })).toBe(tenths)
  })
})

describe("caps", () => {
  const given = (buckets: Parameters<typeof allow>[0]["buckets"], requiredHours = 360) => {
    const allowance = allow({ buckets, requiredHours })
    return [online, online, online].map((entry) => allowance(entry).creditedTenths)
  }

  test.each([
    ["none", [], [100, 100, 100]],
    ["in hours", [{ maxHours: 15.5 }], [100, 55, 0]],
    ["as a share of what is required", [{ maxShareOfRequired: 0.05 }], [100, 80, 0]],
    ["both: the lower", [{ maxShareOfRequired: 0.05, maxHours: 12 }], [100, 20, 0]],
    ["both: the lower, the other way", [{ maxShareOfRequired: 0.05, maxHours: 25 }], [100, 80, 0]],
    ["of another kind", [{ level: "national", maxHours: 1 }], [100, 100, 100]],
    ["one inside the other: what is credited fills both", [{ maxHours: 25 }, { delivery: "online", maxHours: 22 }], [100, 100, 20]],
  ] as const)("%s", (_, buckets, tenths) => {
    expect(given([...buckets])).toEqual(tenths)
  })

  test("count hours after the factor, and an entry adds up", () => {
    const allowance = allow({ buckets: [{ factor: 0.5, maxHours: 8 }], requiredHours: 360 })
    expect([allowance(online), allowance(online)]).toEqual([
      { creditedTenths: 50, lostToFactorTenths: 50, lostToCapTenths: 0 },
      { creditedTenths: 30, lostToFactorTenths: 50, lostToCapTenths: 20 },
    ])
  })

  test("a share of an odd requirement is rounded down to a tenth", () => {
    expect(given([{ maxShareOfRequired: 0.333 }], 7)).toEqual([23, 0, 0])
  })
})
