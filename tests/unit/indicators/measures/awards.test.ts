import { describe, expect, test } from "vitest"
import { aDistrict, anAward, several } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureAwards } from "~/domain/indicators/measures/awards"

const district = (awards: Parameters<typeof anAward>[0][], asOf = "2025-12-31") =>
  aDistrict({ asOf, awards: awards.map((each) => anAward(each)) })

describe("people awarded in the plan period", () => {
  test.each([
    ["2020-12-31", 0],
    ["2021-01-01", 1],
    ["2025-12-31", 1],
    ["2026-01-01", 0],
  ])("on %s: %i, asked after the plan's end", (grantedOn, actual) => {
    expect(resultOf14("backbone_teachers", district([{ grantedOn }], "2026-06-30")).actual).toBe(actual)
  })

  test("one whose term has ended on time still counts, but is no longer in stock", () => {
    expect(resultOf14("backbone_teachers", district([{ termEndsOn: "2025-05-31" }]))).toMatchObject({ actual: 1, stock: 0 })
    expect(resultOf14("backbone_teachers", district([{ termEndsOn: "2025-12-31" }]))).toMatchObject({ actual: 1, stock: 1 })
  })

  test("one that was withdrawn does not, from the day on which it was", () => {
    const withdrawn = { withdrawnOn: "2024-03-01" }
    expect(resultOf14("backbone_teachers", district([withdrawn], "2024-02-29"))).toMatchObject({ actual: 1, stock: 1 })
    expect(resultOf14("backbone_teachers", district([withdrawn], "2024-03-01"))).toMatchObject({ actual: 0, stock: 0 })
  })

  test("what was granted before and is in force is stock, not flow", () => {
    expect(resultOf14("backbone_teachers", district([{ grantedOn: "2019-09-01" }]))).toMatchObject({ actual: 0, stock: 1 })
  })

  test("who was awarded twice counts once, by her first award of the period", () => {
    const facts = district([{ grantedOn: "2024-01-01" }, { grantedOn: "2021-01-01", termEndsOn: "2023-12-31" }, { no: "T00002" }])
    expect(resultOf14("backbone_teachers", facts).actual).toBe(2)
    expect(keysOf14("backbone_teachers", facts)).toEqual(["T00001", "T00002"])
  })

  test("who was promoted in the period counts in both classes", () => {
    const facts = district([{ tier: "backbone" }, { tier: "subject_master", grantedOn: "2025-06-01" }])
    expect([resultOf14("backbone_teachers", facts).actual, resultOf14("master_teachers", facts).actual]).toEqual([1, 1])
  })
})

describe("which awards", () => {
  test("学科带头人 and 学科名师 at 区级 or 市级 only", () => {
    for (const [id, tier] of [
      ["subject_leaders", "subject_leader"],
      ["master_teachers", "subject_master"],
    ] as const) {
      const facts = district([
        { no: "T1", tier, level: "municipal" },
        { no: "T2", tier, level: "district" },
        { no: "T3", tier, level: "school" },
      ])
      expect(keysOf14(id, facts)).toEqual(["T1", "T2"])
    }
  })

  test("各级骨干教师 at any level, with those at 区级 and above beside", () => {
    const facts = district([
      { no: "T1", level: "school" },
      { no: "T2", level: "district" },
      { no: "T3", level: "municipal" },
    ])
    expect(resultOf14("backbone_teachers", facts)).toMatchObject({ actual: 3, beside: [{ key: "district_or_above", value: 2 }] })
  })

  test("教育家型教师 without the principals, who stand beside", () => {
    const facts = district([
      { no: "T1", tier: "educator_teacher" },
      { no: "T2", tier: "educator_principal" },
    ])
    expect(resultOf14("educator_teachers", facts)).toMatchObject({ actual: 1, beside: [{ key: "educator_principals", value: 1 }] })
    expect(resultOf14("master_principal_reform", facts)).toMatchObject({ actual: 1, outcome: "undetermined" })
  })

  test("艺术教育骨干教师 by the subject, at 市级 or 区级", () => {
    const facts = district([
      { no: "T1", subject: "音乐" },
      { no: "T2", subject: "美术", level: "municipal" },
      { no: "T3", subject: "音乐", level: "school" },
      { no: "T4", subject: "语文" },
      { no: "T5", subject: null },
    ])
    expect(keysOf14("arts_backbone", facts)).toEqual(["T1", "T2"])
  })
})

test.each([
  ["educator_teachers", "educator_teacher", 4],
  ["subject_leaders", "subject_leader", 11],
  ["master_teachers", "subject_master", 20],
  ["backbone_teachers", "backbone", 200],
] as const)("%s is met from %s × %i", (id, tier, from) => {
  const with_ = (count: number) => resultOf14(id, aDistrict({ awards: several(count, (no) => anAward({ no, tier })) }))
  expect(with_(from - 1)).toMatchObject({ actual: from - 1, outcome: "not_met", gap: 1 })
  expect(with_(from)).toMatchObject({ actual: from, outcome: "met", gap: 0, evidenceCount: from })
})

test("several classes may be counted as one, people once", () => {
  const choice = { name: "awards", tiers: ["subject_master", "subject_leader"], levels: ["district"], subjects: null, beside: [] } as const
  const facts = district([{ tier: "subject_master" }, { tier: "subject_leader" }, { no: "T2", tier: "subject_leader" }])
  const { measured } = measureAwards({
    plan: plan14(),
    indicatorId: "x",
    choice: { ...choice, tiers: [...choice.tiers], levels: [...choice.levels], beside: [] },
    facts,
  })
  expect(measured.actual).toBe(2)
})
