import { describe, expect, test } from "vitest"
import { aSchool } from "#tests/support/hypotheses"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Hypothesis } from "~/domain/what-if/hypothesis"
import { orderFaults } from "~/domain/what-if/order-faults"

const [early, late] = [civilDate("2025-08-31"), civilDate("2025-09-01")]
const rotation = { rotationKind: "periodic", movesPersonnel: null, originSchoolCode: null, host: aSchool() } as const
const certificate = { kind: "certificate", certificateKind: "", certificateNo: "", conclusion: null } as const

/** Each kind with its later date in question. */
const CASES: readonly (readonly [field: string, of: (startsOn: typeof late, endsOn: typeof late) => Hypothesis])[] = [
  ["endsOn", (startsOn, endsOn) => ({ kind: "rotation", ...rotation, startsOn, endsOn })],
  ["endsOn", (startsOn, endsOn) => ({ kind: "class_adviser", startsOn, endsOn })],
  ["endsOn", (startsOn, endsOn) => ({ kind: "posting", school: aSchool(), postKind: null, startsOn, endsOn })],
  ["endsOn", (startsOn, endsOn) => ({ kind: "leave_end", startsOn, endsOn })],
  ["endsOn", (startsOn, endsOn) => ({ kind: "enterprise_practice", organisation: "", isStation: null, days: 1, startsOn, endsOn })],
  ["engagedUntil", (engagedFrom, engagedUntil) => ({ kind: "title", title: "senior", grantedOn: late, engagedFrom, engagedUntil })],
  ["termEndsOn", (grantedOn, termEndsOn) => ({ kind: "tier_award", tier: "backbone", level: "district", grantedOn, termEndsOn })],
  ["leftOn", (joinedOn, leftOn) => ({ kind: "studio", studioNo: "S", role: "leader", joinedOn, leftOn })],
  ["validUntil", (certifiedOn, validUntil) => ({ kind: "dual_qualification", level: "junior", certifiedOn, validUntil })],
  ["firstRegisteredOn", (issuedOn, firstRegisteredOn) => ({ ...certificate, issuedOn, firstRegisteredOn, registeredUntil: null })],
  ["registeredUntil", (issuedOn, registeredUntil) => ({ ...certificate, issuedOn, firstRegisteredOn: null, registeredUntil })],
]

describe.each(CASES)("%s", (field, of) => {
  test("may be the day of the beginning, not the eve", () => {
    expect(orderFaults({ at: 3, hypothesis: of(late, late) })).toEqual([])
    expect(orderFaults({ at: 3, hypothesis: of(late, early) })).toEqual([
      { at: 3, code: "dates_out_of_order", field, values: { earlier: late, later: early } },
    ])
  })
})

test("what has one date, or an open end, has no order", () => {
  expect(orderFaults({ at: 0, hypothesis: { kind: "education", education: "master" } })).toEqual([])
  expect(orderFaults({ at: 0, hypothesis: { kind: "class_adviser", startsOn: late, endsOn: null } })).toEqual([])
})
