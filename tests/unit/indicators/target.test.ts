import { expect, test } from "vitest"
import { indicatorOf, plan14 } from "#tests/support/plans"
import { targetOf } from "~/domain/indicators/target"

test("by the words of the indicator and the readings of the plan", () => {
  const indicator = indicatorOf(plan14(), "master_teachers")
  expect(targetOf(plan14(), indicator).lower).toBe(20)
  const { readings } = plan14()
  expect(targetOf({ readings: { ...readings, tens: { from: 30 } } }, indicator).lower).toBe(30)
})
