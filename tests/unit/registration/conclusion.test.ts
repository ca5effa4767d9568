import { expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { registrationSituation } from "#tests/support/registration"
import { conclusionOf } from "~/domain/registration/conclusion"
import type { Outcome } from "~/domain/verdict"

test.each([
  [0, "met", "passed"],
  [0, "not_met", "deferred"],
  [1, "not_met", "deferred"],
  [2, "not_met", "failed"],
  [3, "not_met", "failed"],
  [0, "undetermined", null],
] as [number, Outcome, string | null][])("%i years 不合格 running, %s: %s", (failedInARow, outcome, conclusion) => {
  expect(conclusionOf({ known: registrationSituation({ failedInARow }), outcome, pack: pack14() })).toBe(conclusion)
})
