import { describe, expect, test } from "vitest"
import { creditingSchema, fallsInto } from "~/domain/policy/crediting"

const faultsOf = (buckets: unknown) =>
  creditingSchema.safeParse(buckets).error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) ?? []

describe("crediting buckets", () => {
  test.each([
    ["none", []],
    ["a factor up to 1", [{ level: "school_based", factor: 1 }]],
    ["a cap in tenths of an hour", [{ maxHours: 0.1 }]],
    ["a share to thousandths", [{ topic: "ethics", maxShareOfRequired: 0.333 }]],
    [
      "caps one inside the other",
      [{ maxHours: 100 }, { delivery: "online", maxHours: 50 }, { delivery: "online", level: "other", maxHours: 5 }],
    ],
    [
      "caps apart",
      [
        { delivery: "online", level: "other", maxHours: 5 },
        { delivery: "in_person", topic: "ethics", maxHours: 5 },
      ],
    ],
    [
      "two caps on one kind",
      [
        { level: "other", maxHours: 5 },
        { level: "other", maxShareOfRequired: 0.5 },
      ],
    ],
    [
      "a factor that crosses a cap",
      [
        { delivery: "online", factor: 0.5 },
        { level: "school_based", maxHours: 60 },
      ],
    ],
  ])("may be %s", (_, buckets) => {
    expect(faultsOf(buckets)).toEqual([])
  })

  test.each([
    ["a factor of 0", [{ factor: 0 }], "0.factor"],
    ["a factor above 1", [{ factor: 1.001 }], "0.factor"],
    ["a factor finer than thousandths", [{ factor: 0.0005 }], "0.factor"],
    ["a share above 1", [{ maxShareOfRequired: 1.5 }], "0.maxShareOfRequired"],
    ["a cap of 0", [{ maxHours: 0 }], "0.maxHours"],
    ["a cap finer than tenths", [{ maxHours: 0.25 }], "0.maxHours"],
    ["neither factor nor cap", [{ level: "other" }], "0: a bucket sets a factor or a cap"],
    ["an unknown level", [{ level: "county", maxHours: 5 }], "0.level"],
    ["an unknown field", [{ maximum: 5 }], "0"],
  ])("may not have %s", (_, buckets, where) => {
    expect(faultsOf(buckets).some((fault) => fault.startsWith(where))).toBe(true)
  })

  test("may not have caps that cross: both are named", () => {
    expect(faultsOf([{ maxHours: 300 }, { delivery: "online", maxHours: 50 }, { level: "school_based", maxShareOfRequired: 0.5 }])).toEqual(
      ["2: its cap crosses that of bucket 1: one entry could match both, and neither contains the other"],
    )
  })
})

describe("an entry falls into a bucket", () => {
  const entry = { level: "district", delivery: "online", topic: null } as const

  test.each([
    [{}, true],
    [{ level: "district" }, true],
    [{ level: "district", delivery: "online" }, true],
    [{ level: "national" }, false],
    [{ level: "district", delivery: "blended" }, false],
    [{ topic: "other" }, false],
  ] as const)("%j: %s", (kind, falls) => {
    expect(fallsInto(entry, kind)).toBe(falls)
  })

  test("of its topic", () => {
    expect(fallsInto({ ...entry, topic: "ethics" }, { topic: "ethics" })).toBe(true)
  })
})
