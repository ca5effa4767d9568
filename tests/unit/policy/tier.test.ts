import { describe, expect, test } from "vitest"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { TIERS } from "~/domain/codes"
import { tierSchema } from "~/domain/policy/tier"

describe("the conditions of the tier ladder", () => {
  test.each(SHIPPED_PACKS)("$id asks what the rules say", ({ tier }) => {
    const rows = TIERS.map((name) => {
      const { yearsTaught, minTitle, maxAge, heldBefore, appraisals, certificate, studioLeader } = tier[name].value
      return [yearsTaught, minTitle, maxAge, heldBefore, appraisals, certificate, studioLeader]
    })
    expect(rows).toEqual([
      [1, null, null, null, 1, true, false],
      [5, "grade_1", 50, null, 3, false, false],
      [8, "grade_1", 50, "backbone", 3, false, false],
      [10, "senior", 52, "subject_master", 3, false, false],
      [15, "senior", 55, "subject_leader", 3, false, true],
    ])
    expect(tier.heldYears.value).toBe(3)
  })

  test("are refused where a class asks for itself or one above it, naming the path", () => {
    const { tier } = pack14()
    const asking = (name: "backbone" | "subject_master", heldBefore: string) => {
      const section = { ...tier, [name]: { ...tier[name], value: { ...tier[name].value, heldBefore } } }
      return tierSchema.safeParse(section).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? []
    }
    expect(asking("backbone", "backbone")).toEqual(["backbone.value.heldBefore: backbone is not below backbone"])
    expect(asking("subject_master", "subject_leader")).toEqual([
      "subject_master.value.heldBefore: subject_leader is not below subject_master",
    ])
    expect(asking("subject_master", "backbone")).toEqual([])
    expect(asking("subject_master", "qualified")).toHaveLength(1)
  })
})
