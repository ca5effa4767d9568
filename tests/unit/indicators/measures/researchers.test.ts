import { expect, test } from "vitest"
import { aDistrict, aPerson } from "#tests/support/district-facts"
import { keysOf14, resultOf14 } from "#tests/support/measured"
import { plan14 } from "#tests/support/plans"
import { measureResearchers } from "~/domain/indicators/measures/researchers"

const researcher = (no: string, subject: string) => ({ person: aPerson({ no, subject }) })
const mind = researcher("T1", "心理健康")
const career = researcher("T2", "生涯规划")

test.each([
  [[], 0, "not_met"],
  [[mind], 0, "not_met"],
  [[mind, researcher("T3", "心理健康教育")], 0, "not_met"],
  [[career], 0, "not_met"],
  [[mind, career], 1, "met"],
])("配齐 is met only with one of each: %#", (researchers, actual, outcome) => {
  expect(resultOf14("counselling_researchers", aDistrict({ researchers }))).toMatchObject({ actual, outcome })
})

test("how many there are of each stands beside, and who they are is listed", () => {
  const facts = aDistrict({ researchers: [mind, researcher("T3", "心理健康教育"), career, researcher("T4", "语文")] })
  expect(resultOf14("counselling_researchers", facts).beside).toEqual([
    { key: "researchers_mental_health", value: 2 },
    { key: "researchers_career_planning", value: 1 },
  ])
  expect(keysOf14("counselling_researchers", facts)).toEqual(["T1", "T2", "T3"])
})

test("思想政治教育教研人员 without a number", () => {
  const facts = aDistrict({ researchers: [researcher("T1", "道德与法治"), researcher("T2", "思想政治")] })
  expect(resultOf14("ideology_researchers", facts)).toMatchObject({ actual: 2, outcome: "undetermined" })
})

test("who is responsible for both areas is one person and stands for both", () => {
  const areas = [
    { key: "researchers_mental_health" as const, subjects: ["心理"] },
    { key: "researchers_career_planning" as const, subjects: ["生涯"] },
  ]
  const facts = aDistrict({ researchers: [researcher("T1", "心理健康与生涯规划")] })
  const { measured } = measureResearchers({ plan: plan14(), indicatorId: "x", choice: { name: "researchers", areas }, facts })
  expect(measured).toMatchObject({ actual: 1, evidenceCount: 1 })
})
