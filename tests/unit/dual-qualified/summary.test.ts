import { expect, test } from "vitest"
import { aDualQualification } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { plainCriterion } from "~/domain/criterion"
import { summaryOf } from "~/domain/dual-qualified/summary"
import { clauseOf } from "~/domain/policy/pack"
import type { Outcome } from "~/domain/verdict"

const clause = clauseOf(pack14(), pack14().dualQualified.conditions)
const conditions = (...outcomes: Outcome[]) => outcomes.map((outcome, at) => plainCriterion({ id: `${at}`, outcome, clause }))
const known = { certification: aDualQualification({ level: "intermediate" }), validUntil: civilDate("2024-02-29") }

test.each([
  ["in force", { inForce: known }, "met", { dualQualifiedLevel: "intermediate", validUntil: "2024-02-29" }],
  ["never, may apply", { conditions: conditions("met", "met") }, "may_apply", undefined],
  ["never, may not apply", { conditions: conditions("met", "not_met", "not_met") }, "may_not_apply", { count: 2 }],
  ["run out, may apply", { expired: known }, "expired_may_apply", { expiredOn: "2024-02-29" }],
  [
    "run out, may not apply",
    { expired: known, conditions: conditions("not_met") },
    "expired_may_not_apply",
    { expiredOn: "2024-02-29", count: 1 },
  ],
])("%s", (_, given, key, values) => {
  const summary = summaryOf({ inForce: null, expired: null, conditions: conditions("met"), ...given })
  expect(summary).toEqual({ key: `dual_qualified.summary.${key}`, ...(values === undefined ? {} : { values }) })
})
