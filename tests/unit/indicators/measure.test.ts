import { expect, test } from "vitest"
import { aDistrict, aStudio } from "#tests/support/district-facts"
import { indicatorOf, plan14 } from "#tests/support/plans"
import { evidenceOf, measure } from "~/domain/indicators/measure"

const plan = plan14()

test("an indicator is measured by the measure that the plan names, and proved by its rows", () => {
  const facts = aDistrict({ studios: [aStudio(), aStudio({ studioNo: "GZS002", kind: "class_adviser" })] })
  const indicator = indicatorOf(plan, "studios_head_teacher")
  expect(measure({ plan, indicator, facts }).actual).toBe(1)
  expect(evidenceOf({ plan, indicator, facts })).toEqual([
    {
      key: "GZS002",
      label: "测试工作室",
      kind: "studio",
      schoolCode: "2150000001",
      stage: null,
      subject: null,
      on: "2022-03-01",
      endsOn: null,
      counts: true,
    },
  ])
})

test("a share over everybody lists nobody here: the database does, a page at a time", () => {
  const facts = aDistrict({ tallies: { hours_completion: [{ numerator: 3, denominator: 4 }] } })
  const indicator = indicatorOf(plan, "hours_completion")
  expect(measure({ plan, indicator, facts }).evidenceCount).toBe(3)
  expect(evidenceOf({ plan, indicator, facts })).toEqual([])
})

test("every indicator of the plan can be measured where nothing is recorded", () => {
  for (const indicator of plan.indicators) {
    const measured = measure({ plan, indicator, facts: aDistrict() })
    expect(measured.evidenceCount).toBe(0)
    expect(measured.actual === null || measured.actual === 0).toBe(true)
  }
})
