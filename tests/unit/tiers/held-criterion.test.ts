import { describe, expect, test } from "vitest"
import { aTierAward } from "#tests/support/facts"
import { aCandidacy, anAbleTeacher } from "#tests/support/tier-candidacy"
import type { AwardedTier } from "~/domain/facts"
import { heldCondition } from "~/domain/tiers/held-criterion"

const held = (...tierAwards: AwardedTier[]) => heldCondition(aCandidacy({ facts: anAbleTeacher({ tierAwards }), tier: "subject_master" }))

describe("the criterion of the class before", () => {
  test.each([
    ["2021-03-01", "met", 3, "2024-03-01"],
    ["2021-03-02", "not_met", 2, "2024-03-02"],
  ])("held since %s, on 2024-03-01: %s", (grantedOn, outcome, actual, holdsFrom) => {
    const award = aTierAward({ grantedOn })
    expect(held(award)).toMatchObject({
      holdsFrom,
      criterion: { id: "held", outcome, required: 3, actual, unit: "years", clause: { id: "tier.held-years" }, evidence: [award.evidence] },
    })
  })

  test("counts from the first of two awards in an unbroken run", () => {
    const first = aTierAward({ grantedOn: "2020-06-01", termEndsOn: "2023-05-31" })
    expect(held(first, aTierAward({ grantedOn: "2023-06-01" }))?.criterion).toMatchObject({ outcome: "met", actual: 3 })
    expect(held(first, aTierAward({ grantedOn: "2023-06-02" }))?.criterion).toMatchObject({ outcome: "not_met", actual: 0 })
  })

  test("a run that has lapsed or was withdrawn is none", () => {
    for (const gone of [{ termEndsOn: "2024-02-29" }, { withdrawnOn: "2024-03-01" }]) {
      expect(held(aTierAward(gone))).toEqual({
        holdsFrom: null,
        criterion: expect.objectContaining({
          outcome: "not_met",
          actual: 0,
          evidence: [],
          remedy: { key: "tier.remedy.held_none", values: { tier: "backbone", years: 3 } },
        }),
      })
    }
  })

  test("a class above counts too", () => {
    expect(held(aTierAward({ tier: "subject_leader", grantedOn: "2021-03-01" }))?.criterion.outcome).toBe("met")
  })

  test("is filled by time only while the term lasts: else it must be renewed, and until when is said", () => {
    expect(held(aTierAward({ grantedOn: "2021-06-01", termEndsOn: "2024-06-01" }))).toMatchObject({
      holdsFrom: "2024-06-01",
      criterion: { remedy: { key: "tier.remedy.held_wait", values: { tier: "backbone", years: 3, from: "2024-06-01" } } },
    })
    expect(held(aTierAward({ grantedOn: "2021-06-01", termEndsOn: "2024-05-31" }))).toMatchObject({
      holdsFrom: null,
      criterion: {
        remedy: { key: "tier.remedy.held_renew", values: { tier: "backbone", years: 3, from: "2024-06-01", until: "2024-05-31" } },
      },
    })
  })

  test("is not asked of who applies for backbone", () => {
    expect(heldCondition(aCandidacy())).toBeNull()
  })
})
