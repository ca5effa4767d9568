import { describe, expect, test } from "vitest"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { choosePack, policyRef } from "~/domain/policy/choose"

describe("the pack in force", () => {
  test.each([
    ["2020-12-31", undefined],
    ["2021-01-01", "dadukou-14fyp"],
    ["2025-12-31", "dadukou-14fyp"],
    ["2026-01-01", "dadukou-15fyp"],
    ["2199-12-31", "dadukou-15fyp"],
  ])("on %s is %s", (on, id) => {
    expect(choosePack({ packs: SHIPPED_PACKS, on: civilDate(on) })?.id).toBe(id)
  })

  test("is never the last one known after it has ended", () => {
    expect(choosePack({ packs: [pack14()], on: civilDate("2026-01-01") })).toBeNull()
  })

  test("is cited by id and version", () => {
    expect(policyRef(pack14())).toEqual({ id: "dadukou-14fyp", version: "1" })
  })
})
