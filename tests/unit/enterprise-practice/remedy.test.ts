import { expect, test } from "vitest"
import { remedyFor } from "~/domain/enterprise-practice/remedy"

const remedy = (attestedDays: number, coveredDays: number) =>
  remedyFor({ known: { days: Math.min(attestedDays, coveredDays), attestedDays, coveredDays, stays: [] }, required: 180 })

test("more days where days lack", () => {
  expect(remedy(100, 300)).toEqual({ key: "enterprise_practice.remedy.practise", values: { missing: 80 } })
  expect(remedy(179, 120)).toEqual({ key: "enterprise_practice.remedy.practise", values: { missing: 60 } })
})

test("a look at the dates where enough days are attested for too few days", () => {
  const values = { missing: 60, attestedDays: 180, coveredDays: 120 }
  expect(remedy(180, 120)).toEqual({ key: "enterprise_practice.remedy.check_dates", values })
})

test("none where nothing lacks", () => {
  expect([remedy(180, 180), remedy(200, 181)]).toEqual([null, null])
})
