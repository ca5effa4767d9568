import { expect, test } from "vitest"
import { aCertificate } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { isValidOn } from "~/domain/registration/valid-certificate"

test.each([
  ["the day before it is issued", "2015-06-30", null, false],
  ["the day it is issued", "2015-07-01", null, true],
  ["the last day of its registration", "2025-06-30", "2025-06-30", true],
  ["the day after its registration ends", "2025-07-01", "2025-06-30", false],
])("on %s", (_, asOf, registeredUntil, valid) => {
  expect(isValidOn(aCertificate({ issuedOn: "2015-07-01", registeredUntil }), civilDate(asOf))).toBe(valid)
})
