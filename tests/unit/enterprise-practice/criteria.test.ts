import { expect, test } from "vitest"
import { aStay } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { practiceDaysCriterion } from "~/domain/enterprise-practice/criteria"

const stay = aStay()
const criterion = (days: number) =>
  practiceDaysCriterion({ known: { days, attestedDays: days, coveredDays: 300, stays: [stay] }, pack: pack14() })

test.each([
  [179, "not_met", { key: "enterprise_practice.remedy.practise", values: { missing: 1 } }],
  [180, "met", null],
  [181, "met", null],
])("%i days: %s", (days, outcome, remedy) => {
  expect(criterion(days)).toMatchObject({
    id: "practice-days",
    outcome,
    required: 180,
    actual: days,
    unit: "days",
    missing: [],
    evidence: [stay.evidence],
    clause: { id: "enterprise-practice.months", article: "第四条", local: false },
    remedy,
  })
})
