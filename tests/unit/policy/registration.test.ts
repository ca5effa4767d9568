import { describe, expect, test } from "vitest"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { clauseOf } from "~/domain/policy/pack"
import { registrationSchema } from "~/domain/policy/registration"

describe.each(SHIPPED_PACKS)("$id", (pack) => {
  const { registration } = pack
  test("registers for five years with 360 hours, and fails after two years 不合格", () => {
    expect([registration.windowYears.value, registration.hours.value, registration.consecutiveFailedYears.value]).toEqual([5, 360, 2])
  })

  test("asks public schools only, and counts kindergarten staff by post", () => {
    expect(registration.ownership.value).toEqual(["public"])
    expect(registration.kindergartenPostKinds.value).toEqual(["teacher", "principal", "vice_principal"])
  })

  test("stands on national clauses for hours and appraisals", () => {
    const clauses = [registration.hours, registration.consecutiveFailedYears].map((setting) => clauseOf(pack, setting))
    expect(clauses.map(({ local }) => local)).toEqual([false, false])
  })
})

test("no years at all are no window", () => {
  const setting = <Value>(value: Value) => ({ value, clause: "some", verifiedOn: "2026-11-25" })
  const [pack] = SHIPPED_PACKS
  expect(registrationSchema.safeParse({ ...pack?.registration, windowYears: setting(0) }).success).toBe(false)
})
