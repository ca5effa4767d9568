import { expect, test } from "vitest"
import { phrase, VERDICT_PHRASES } from "~/domain/phrases"

test("a phrase carries its values, and no empty list of them", () => {
  expect(phrase("hours.summary.met", { credited: 361, required: 360 })).toEqual({
    key: "hours.summary.met",
    values: { credited: 361, required: 360 },
  })
  expect(phrase("policy.summary.none", {})).toEqual({ key: "policy.summary.none" })
})

test("every key is listed once", () => {
  const keys = VERDICT_PHRASES.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
