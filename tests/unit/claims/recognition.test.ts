import fc from "fast-check"
import { expect, test } from "vitest"
import { recognitionFault } from "~/domain/claims/recognition"

const fault = (tenths: number, hasReason = false) => recognitionFault({ claimedTenths: 240, tenths, hasReason })

test("the whole needs no reason, a part does, more than was claimed is refused", () => {
  expect([fault(240), fault(239), fault(239, true), fault(241, true), fault(1, true)]).toEqual([
    null,
    "part_needs_reason",
    null,
    "more_than_claimed",
    null,
  ])
})

test("nothing, less than nothing, and parts of a tenth are refused", () => {
  expect([fault(0, true), fault(-1, true), fault(0.5, true), fault(Number.NaN, true)]).toEqual(["nothing", "nothing", "nothing", "nothing"])
})

test("what is let through is never more than was claimed", () => {
  const numbers = fc.integer({ min: -5, max: 500 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), numbers, fc.boolean(), (claimedTenths, tenths, hasReason) => {
      if (recognitionFault({ claimedTenths, tenths, hasReason }) === null) expect(tenths > 0 && tenths <= claimedTenths).toBe(true)
    }),
  )
})
