import { describe, expect, test } from "vitest"
import { TIER_AWARDS, TIERS } from "~/domain/codes"
import { tierAbove, tierOf, tierRank } from "~/domain/tiers/ladder"

describe("the ladder of tiers", () => {
  test("climbs class by class, and ends at educator", () => {
    expect([null, ...TIERS].map((tier) => tierAbove(tier))).toEqual([...TIERS, null])
  })

  test("ranks none below qualified", () => {
    expect([null, ...TIERS].map(tierRank)).toEqual([0, 1, 2, 3, 4, 5])
  })

  test("has one class for educators, teachers and principals alike", () => {
    expect(TIER_AWARDS.map(tierOf)).toEqual(["backbone", "subject_master", "subject_leader", "educator", "educator"])
  })
})
