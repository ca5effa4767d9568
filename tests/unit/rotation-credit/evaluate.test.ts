import { describe, expect, test } from "vitest"
import { aPosting, aRotation, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { evaluateRotationCredit } from "~/domain/rotation-credit/evaluate"

const judged = (given: Parameters<typeof aTeacher>[0], asOf: string) =>
  evaluateRotationCredit({ facts: aTeacher(given), packs: SHIPPED_PACKS, asOf: civilDate(asOf) })
const year = aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-31", hostSettlement: "rural" })

describe("the record of rotations", () => {
  test("is met with one that counts; every one is listed, with its months", () => {
    const within = aRotation({ startsOn: "2016-09-01", endsOn: "2018-08-31", hostSchoolCode: "2150000001" })
    const running = aRotation({ startsOn: "2023-09-01", endsOn: "2025-08-31", hostSchoolCode: "2150000003" })
    expect(judged({ rotations: [running, year, within] }, "2024-03-10")).toMatchObject({
      rule: "rotation-credit",
      asOf: "2024-03-10",
      policy: { id: "dadukou-14fyp" },
      outcome: "met",
      summary: { key: "rotation_credit.summary.met", values: { count: 1, startsOn: "2021-09-01" } },
      figures: {
        rotations: [
          { startsOn: "2016-09-01", endsOn: "2018-08-31", months: 24, hostSchoolCode: "2150000001", counted: false },
          { startsOn: "2021-09-01", endsOn: "2022-08-31", months: 12, hostSchoolCode: "2150000002", counted: true },
          { startsOn: "2023-09-01", endsOn: null, months: 6, hostSchoolCode: "2150000003", counted: false },
        ],
        ruralOrWeakMonths: 12,
      },
      criteria: [{ id: "counted-rotation", outcome: "met", evidence: [year.evidence] }],
      nextChangeOn: "2024-03-31",
    })
  })

  test.each([
    ["2021-09-01", "2022-08-31", "met"],
    ["2021-09-01", "2022-08-30", "not_met"],
  ])("from %s to %s: %s", (startsOn, endsOn, outcome) => {
    expect(judged({ rotations: [aRotation({ startsOn, endsOn })] }, "2024-01-01").outcome).toBe(outcome)
  })

  test("a running one counts, and its rural months with it, on the day that the twelfth month is full", () => {
    const rotations = [aRotation({ startsOn: "2021-09-01", hostSettlement: "rural" })]
    expect(judged({ rotations }, "2022-08-30")).toMatchObject({
      outcome: "not_met",
      summary: { key: "rotation_credit.summary.running", values: { months: 11, required: 12, countsOn: "2022-08-31" } },
      figures: { ruralOrWeakMonths: 0 },
      nextChangeOn: "2022-08-31",
    })
    expect(judged({ rotations }, "2022-08-31")).toMatchObject({ outcome: "met", figures: { ruralOrWeakMonths: 12 } })
  })

  test("counts with and without transfer of the personnel relation", () => {
    for (const movesPersonnel of [true, false, null]) {
      expect(judged({ rotations: [{ ...year, movesPersonnel }] }, "2024-01-01").outcome).toBe("met")
    }
  })

  test("is asked of everybody in post: kindergartens, vocational and private schools, and every post", () => {
    for (const schoolKind of ["kindergarten", "vocational"] as const) {
      const postings = [aPosting({ schoolKind, schoolOwnership: "private", postKind: "administration" })]
      expect(judged({ postings, isEstablished: false }, "2024-01-01")).toMatchObject({
        outcome: "not_met",
        summary: { key: "rotation_credit.summary.none" },
      })
    }
  })

  test("is not asked of a leaver, whose record is still shown", () => {
    const given = { postings: [aPosting({ endsOn: "2023-08-31" })], rotations: [year] }
    expect(judged(given, "2023-08-31").outcome).toBe("met")
    expect(judged(given, "2023-09-01")).toMatchObject({
      outcome: "not_applicable",
      summary: { key: "rotation_credit.summary.not_in_post" },
      figures: { rotations: [{ counted: true }], ruralOrWeakMonths: 12 },
      criteria: [{ id: "applies", outcome: "not_applicable" }],
      nextChangeOn: "2026-01-01",
    })
  })

  test("is undetermined where no pack is in force", () => {
    expect(judged({}, "2020-12-31")).toMatchObject({ rule: "rotation-credit", outcome: "undetermined", policy: null, figures: null })
  })
})
