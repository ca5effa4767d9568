import { describe, expect, test } from "vitest"
import { RAW_PACKS, SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { checkPack, gapFaults } from "~/domain/policy/faults"
import type { PolicyPack } from "~/domain/policy/pack"
import { layOver } from "~/domain/policy/timeline"

const [, RAW] = RAW_PACKS
if (RAW === undefined) throw new Error("a pack ships")

/** The faults of the shipped pack after it was changed. */
// biome-ignore lint/suspicious/noExplicitAny: a pack is broken here in ways that its type forbids
function faultsAfter(change: (json: any) => void, clauses = RAW?.clauses ?? "") {
  const json = structuredClone(RAW?.json)
  change(json)
  return checkPack({ json, clauses }).faults.map(({ code, path, values }) => ({ code, path, values }))
}

describe("a pack that may not be published", () => {
  test("ships with none of these faults", () => {
    expect(checkPack(RAW).faults).toEqual([])
    expect(checkPack(RAW).pack?.rotation.years.value).toBe(6)
  })

  // biome-ignore lint/suspicious/noExplicitAny: each change breaks the pack in a way that its type forbids
  test.each<[string, (json: any) => void, { code: string; path: string; values?: object }]>([
    [
      "a negative threshold",
      (p) => (p.rotation.years.value = -1),
      { code: "too_small", path: "rotation.years.value", values: { minimum: 1 } },
    ],
    [
      "a threshold of nothing",
      (p) => (p.rotation.years.value = 0),
      { code: "too_small", path: "rotation.years.value", values: { minimum: 1 } },
    ],
    [
      "a share above the whole",
      (p) => (p.dualQualified.sharePercent.value = 101),
      { code: "too_big", path: "dualQualified.sharePercent.value", values: { maximum: 100 } },
    ],
    [
      "a share below nothing",
      (p) => (p.dualQualified.sharePercent.value = -1),
      { code: "too_small", path: "dualQualified.sharePercent.value", values: { minimum: 0 } },
    ],
    ["words for a number", (p) => (p.hours.required.value = "很多"), { code: "not_a_number", path: "hours.required.value" }],
    ["half a month", (p) => (p.induction.months.value = 1.5), { code: "not_whole", path: "induction.months.value" }],
    ["a code that is none", (p) => (p.tier.backbone.value.minTitle = "x"), { code: "not_a_choice", path: "tier.backbone.value.minTitle" }],
    [
      "an empty list",
      (p) => (p.rotation.postKinds.value = []),
      { code: "too_few", path: "rotation.postKinds.value", values: { minimum: 1 } },
    ],
    ["a setting that is missing", (p) => delete p.induction.hours, { code: "missing", path: "induction.hours" }],
    ["a setting too many", (p) => (p.rotation.moon = 1), { code: "unknown_key", path: "rotation.moon" }],
    ["a clause that is empty", (p) => (p.cycle.years.clause = ""), { code: "missing", path: "cycle.years.clause" }],
    [
      "a clause that is not written",
      (p) => (p.cycle.years.clause = "no.such"),
      { code: "clause_unknown", path: "cycle.years.clause", values: { clause: "no.such" } },
    ],
    [
      "a day that there is not",
      (p) => (p.ethics.influenceMonths.verifiedOn = "2026-02-30"),
      { code: "not_a_date", path: "ethics.influenceMonths.verifiedOn", values: { text: "2026-02-30" } },
    ],
    ["days in the wrong order", (p) => (p.inForceUntil = "2025-12-31"), { code: "ends_before_begins", path: "inForceUntil" }],
    ["a full cycle that is not 12 months a year", (p) => (p.cycle.years.value = 4), { code: "cycle_months", path: "hours.months.value" }],
    [
      "classes that ask for one another in a circle",
      (p) => (p.tier.subject_master.value.heldBefore = "subject_leader"),
      { code: "held_order", path: "tier.subject_master.value.heldBefore", values: { tier: "subject_leader", above: "subject_master" } },
    ],
    [
      "a class that asks for itself",
      (p) => (p.tier.subject_leader.value.heldBefore = "subject_leader"),
      { code: "held_order", path: "tier.subject_leader.value.heldBefore" },
    ],
    [
      "a bucket that says nothing",
      (p) => (p.hours.crediting.value = [{ level: "other" }]),
      { code: "bucket_empty", path: "hours.crediting.value.0" },
    ],
    [
      "caps that cross",
      (p) =>
        (p.hours.crediting.value = [
          { level: "other", maxHours: 5 },
          { delivery: "online", maxHours: 5 },
        ]),
      { code: "caps_cross", path: "hours.crediting.value.1", values: { bucket: "0" } },
    ],
    [
      "a title without a row",
      (p) => (p.title.matrix = p.title.matrix.slice(1)),
      { code: "no_row", path: "title.matrix", values: { title: "grade_3" } },
    ],
    [
      "two rows for one",
      (p) => p.title.matrix.push(p.title.matrix[2]),
      { code: "two_rows", path: "title.matrix", values: { education: "bachelor", title: "grade_2" } },
    ],
    [
      "a largest number below the smallest",
      (p) => (p.studio.members.value.most = 1),
      { code: "range", path: "studio.members.value.fewest" },
    ],
  ])("has %s", (_, change, fault) => {
    expect(faultsAfter(change)).toContainEqual({ values: expect.anything(), ...fault })
  })

  test("has all its faults told at once", () => {
    const faults = faultsAfter((pack) => {
      pack.rotation.years.value = -1
      pack.hours.required.value = null
      pack.registration.windowYears.clause = "no.such"
    })
    expect(faults.map(({ path }) => path).sort()).toEqual([
      "hours.required.value",
      "registration.windowYears.clause",
      "rotation.years.value",
    ])
  })

  test.each([
    ["a heading without an id", "## 无编号\n", "clause_heading"],
    ["a clause written twice", RAW.clauses.slice(RAW.clauses.indexOf("## ")), "clause_twice"],
    ["a clause without a document", "## 新条款 {#new.one}\n- 条款：一\n- 层级：国家\n\n原文\n", "clause_incomplete"],
    ["a level that is none", "## 新条款 {#new.one}\n- 文件：甲\n- 条款：一\n- 层级：街道\n\n原文\n", "clause_level"],
  ])("has %s", (_, more, code) => {
    expect(faultsAfter(() => undefined, `${RAW.clauses}\n${more}`)).toContainEqual({ code, path: "clauses", values: expect.anything() })
  })
})

describe("days without any pack", () => {
  const [first, second] = SHIPPED_PACKS as readonly [PolicyPack, PolicyPack]

  test("are told with their first and last", () => {
    const late = { ...second, inForceFrom: civilDate("2026-03-01") }
    expect(gapFaults([first, late])).toEqual([{ code: "gap", path: "inForceUntil", values: { from: "2026-01-01", until: "2026-02-28" } }])
  })

  test("do not come of laying a pack over others, whatever its days", () => {
    for (const [from, until] of [
      ["2023-01-01", "2027-12-31"],
      ["2026-01-01", null],
      ["2030-01-01", "2030-12-31"],
    ] as const) {
      const published = { ...second, version: "2", inForceFrom: civilDate(from), inForceUntil: until === null ? null : civilDate(until) }
      expect(gapFaults(layOver({ packs: SHIPPED_PACKS, published }))).toEqual([])
    }
  })
})
