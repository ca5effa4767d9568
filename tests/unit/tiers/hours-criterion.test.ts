import { describe, expect, test } from "vitest"
import { anEntry, aPosting } from "#tests/support/facts"
import { aCandidacy, anAbleTeacher } from "#tests/support/tier-candidacy"
import { hoursCriterion } from "~/domain/tiers/hours-criterion"

const judged = (given: Parameters<typeof anAbleTeacher>[0], asOf = "2024-03-01") =>
  hoursCriterion(aCandidacy({ facts: anAbleTeacher(given), asOf }))

describe("the criterion of hours", () => {
  test("is met by the whole cycle's hours", () => {
    expect(judged({})).toMatchObject({
      id: "hours",
      outcome: "met",
      actual: 360,
      unit: "hours",
      clause: { id: "tier.backbone" },
      remedy: null,
    })
  })

  // 38 of 60 months are over on 2024-03-01: 228 hours are expected.
  test("is met on pace, also short of the cycle's hours and of concentrated ones", () => {
    const entry = anEntry({ hours: 228, endsOn: "2023-05-20", delivery: "online" })
    expect(judged({ hours: [entry] })).toMatchObject({ outcome: "met", required: 228, actual: 228, evidence: [{ key: entry.key }] })
  })

  test("fails a tenth of an hour behind the pace, and says how many to complete", () => {
    expect(judged({ hours: [anEntry({ hours: 227.9 })] })).toMatchObject({
      outcome: "not_met",
      required: 228,
      actual: 227.9,
      missing: [],
      remedy: { key: "tier.remedy.hours", values: { expected: 228, credited: 227.9, missing: 0.1 } },
    })
  })

  test("does not stand in the way of whom hours do not concern", () => {
    const postings = [aPosting({ postKind: "administration" })]
    expect(judged({ postings, hours: [] })).toMatchObject({ outcome: "not_applicable", required: null, actual: null, remedy: null })
  })

  test("misses what the hours miss, with their remedy", () => {
    expect(judged({ postings: [aPosting({ postKind: null })], teachingSince: null })).toMatchObject({
      outcome: "undetermined",
      required: null,
      missing: ["岗位类别", "从教起始年月"],
      remedy: { key: "hours.remedy.record_post_kind" },
    })
  })
})
