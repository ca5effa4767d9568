import { expect, test } from "vitest"
import { aRotation, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Rotation } from "~/domain/facts"
import { rotationsKnownOn } from "~/domain/rotation/counted"
import { nextToCount, remedyFor } from "~/domain/rotation-credit/remedy"

const about = (...rotations: Rotation[]) => ({
  known: rotationsKnownOn({ facts: aTeacher({ rotations }), asOf: civilDate("2024-01-31") }),
  pack: pack14(),
})

test("a running rotation counts on the day that its twelfth month is full", () => {
  expect(nextToCount(about(aRotation({ startsOn: "2023-09-01" })))).toEqual({ months: 5, countsOn: "2024-08-31" })
  expect(nextToCount(about(aRotation({ startsOn: "2024-01-15" }), aRotation({ startsOn: "2023-09-01" })))?.countsOn).toBe("2024-08-31")
  expect(nextToCount(about(aRotation({ startsOn: "2023-09-01", endsOn: "2023-12-31" })))).toBeNull()
  expect(nextToCount(about(aRotation({ startsOn: "2023-09-01", hostSchoolCode: "2150000001" })))).toBeNull()
})

test("to go on with it, or to apply for one", () => {
  expect(remedyFor(about(aRotation({ startsOn: "2023-09-01" })))).toEqual({
    key: "rotation_credit.remedy.go_on",
    values: { countsOn: "2024-08-31" },
  })
  expect(remedyFor(about())).toEqual({ key: "rotation_credit.remedy.apply", values: { required: 12 } })
})
