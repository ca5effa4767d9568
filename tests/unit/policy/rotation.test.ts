import { describe, expect, test } from "vitest"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { rotationSchema } from "~/domain/policy/rotation"

describe.each(SHIPPED_PACKS)("$id on rotation", ({ rotation, clauses }) => {
  test("says what the rules say", () => {
    const values = Object.fromEntries(Object.entries(rotation).map(([name, { value }]) => [name, value]))
    expect(values).toEqual({
      places: [
        { schoolKind: "primary", stages: null },
        { schoolKind: "junior_secondary", stages: null },
        { schoolKind: "nine_year", stages: null },
        { schoolKind: "complete_secondary", stages: ["junior_secondary"] },
      ],
      ownership: ["public"],
      postKinds: ["teacher", "principal", "vice_principal"],
      leaderPostKinds: ["principal", "vice_principal"],
      years: 6,
      leaderYears: 6,
      sameRunGapDays: 31,
      exemptAge: { male: 55, female: 50 },
      exemptLeaves: ["maternity", "sick"],
      creditMonths: 12,
      shareOfEligiblePercent: 10,
      backboneSharePercent: 20,
      backboneLevels: ["municipal", "district"],
    })
  })

  test("stands on the national document for whom it concerns and for the shares, on the district's settings for the rest", () => {
    const local = Object.entries(rotation).filter(([, { clause }]) => clauses.get(clause)?.level === "local_setting")
    expect(local.map(([name]) => name)).toEqual([
      "years",
      "leaderYears",
      "sameRunGapDays",
      "exemptAge",
      "exemptLeaves",
      "creditMonths",
      "backboneLevels",
    ])
  })
})

test("a share over 100 % and a place of no stage are refused", () => {
  const [pack] = SHIPPED_PACKS
  if (pack === undefined) throw new Error("no pack ships")
  const { rotation } = pack
  const faults = (change: object) => rotationSchema.safeParse({ ...rotation, ...change }).error?.issues.map(({ path }) => path.join("."))
  expect(faults({ shareOfEligiblePercent: { ...rotation.shareOfEligiblePercent, value: 101 } })).toEqual(["shareOfEligiblePercent.value"])
  expect(faults({ places: { ...rotation.places, value: [{ schoolKind: "primary", stages: [] }] } })).toEqual(["places.value.0.stages"])
  expect(faults({})).toBeUndefined()
})
