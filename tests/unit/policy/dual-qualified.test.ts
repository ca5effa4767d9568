import { describe, expect, test } from "vitest"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { APPLICATION_CONDITIONS, dualQualifiedSchema } from "~/domain/policy/dual-qualified"

describe.each(SHIPPED_PACKS)("$id", ({ enterprisePractice, dualQualified }) => {
  test("asks 180 days in five years", () => {
    expect([enterprisePractice.days.value, enterprisePractice.windowYears.value]).toEqual([180, 5])
  })

  test("has a certification last five years, asks four conditions, and aims above half", () => {
    expect([dualQualified.termYears.value, dualQualified.sharePercent.value]).toEqual([5, 50])
    expect(dualQualified.conditions.value).toEqual(APPLICATION_CONDITIONS)
  })
})

test("a pack without a single condition is refused", () => {
  const setting = <Value>(value: Value) => ({ value, clause: "some", verifiedOn: "2026-11-25" })
  const section = { termYears: setting(5), conditions: setting(["ethics"]), sharePercent: setting(50) }
  expect(dualQualifiedSchema.safeParse(section).success).toBe(true)
  expect(dualQualifiedSchema.safeParse({ ...section, conditions: setting([]) }).success).toBe(false)
})
