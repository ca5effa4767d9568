import { expect, test } from "vitest"
import { count, date, percent, setting } from "~/domain/policy/setting"

const good = { value: 3, clause: "a.clause", verifiedOn: "2026-11-25" }

test("a setting is a value with its clause and the day it was checked", () => {
  expect(setting(count).parse(good)).toEqual(good)
})

test.each([
  ["without a clause", { ...good, clause: "" }],
  ["with a value of zero", { ...good, value: 0 }],
  ["with a negative value", { ...good, value: -1 }],
  ["with a fraction", { ...good, value: 2.5 }],
  ["checked on no real day", { ...good, verifiedOn: "2026-02-30" }],
  ["with something more", { ...good, note: "" }],
])("is refused %s", (_, raw) => {
  expect(setting(count).safeParse(raw).success).toBe(false)
})

test.each([
  [0, true],
  [100, true],
  [-0.1, false],
  [100.1, false],
])("a share of %d percent: %s", (share, isOne) => {
  expect(percent.safeParse(share).success).toBe(isOne)
})

test("a date is a real day in full", () => {
  expect(date.safeParse("2024-02-29").success).toBe(true)
  expect(date.safeParse("2024-2-9").success).toBe(false)
})
