import { describe, expect, test } from "vitest"
import { aRotation, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Rotation } from "~/domain/facts"
import { rotationsKnownOn } from "~/domain/rotation/counted"
import { countedRotationCriterion, notInPostCriterion } from "~/domain/rotation-credit/criteria"

const of = (...rotations: Rotation[]) =>
  countedRotationCriterion({
    known: rotationsKnownOn({ facts: aTeacher({ rotations }), asOf: civilDate("2024-01-31") }),
    pack: pack14(),
  })
const counting = aRotation({ startsOn: "2020-09-01", endsOn: "2021-08-31" })
const short = aRotation({ startsOn: "2022-03-01", endsOn: "2022-08-31" })
const within = aRotation({ startsOn: "2010-03-01", endsOn: "2019-08-31", hostSchoolCode: "2150000001" })

describe("a counted rotation", () => {
  test("is met by one, which is the evidence", () => {
    expect(of(counting, short, within)).toEqual({
      id: "counted-rotation",
      outcome: "met",
      required: 12,
      actual: 12,
      unit: "months",
      clause: expect.objectContaining({ id: "rotation.credit-months", local: true }),
      evidence: [counting.evidence],
      missing: [],
      remedy: null,
    })
  })

  test("is not met by shorter ones, or within a school; the longest that leads elsewhere is said", () => {
    expect(of(short, within)).toMatchObject({
      outcome: "not_met",
      actual: 6,
      evidence: [short.evidence],
      remedy: { key: "rotation_credit.remedy.apply" },
    })
    expect(of(within)).toMatchObject({ outcome: "not_met", actual: 0, evidence: [] })
    expect(of()).toMatchObject({ outcome: "not_met", actual: 0 })
  })
})

test("who is not in post is not judged", () => {
  expect(notInPostCriterion({ pack: pack14() })).toMatchObject({ id: "applies", outcome: "not_applicable", remedy: null })
})
