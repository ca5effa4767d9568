import { expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { summaryOf } from "~/domain/enterprise-practice/summary"

const summary = (days: number) => summaryOf({ known: { days, attestedDays: days, coveredDays: days, stays: [] }, pack: pack14() })

test("says the days, what is asked in how many years, and what lacks", () => {
  expect(summary(180)).toEqual({ key: "enterprise_practice.summary.met", values: { days: 180, required: 180, years: 5 } })
  expect(summary(179)).toEqual({ key: "enterprise_practice.summary.not_met", values: { days: 179, required: 180, years: 5, missing: 1 } })
})
