import { expect, test } from "vitest"
import { anAppraisal, appraisalsOf } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { appraisalsCriterion, isCompetent, yearsBefore } from "~/domain/appraisals/criteria"
import { APPRAISAL_RESULTS } from "~/domain/codes"
import { clauseOf } from "~/domain/policy/pack"

const clause = clauseOf(pack14(), pack14().ethics.influenceMonths)
const judged = (appraisals: Parameters<typeof appraisalsCriterion>[0]["appraisals"]) =>
  appraisalsCriterion({ appraisals, years: [2022, 2023, 2024], clause })

test("合格 and 优秀 are good, every other result is not", () => {
  expect(APPRAISAL_RESULTS.filter((result) => isCompetent({ result }))).toEqual(["excellent", "competent"])
})

test("the years before a year, earliest first", () => {
  expect(yearsBefore({ year: 2025, n: 3 })).toEqual([2022, 2023, 2024])
})

test("all good: met, other years do not matter", () => {
  expect(judged([...appraisalsOf({ from: 2022, to: 2024 }), anAppraisal({ year: 2021, result: "not_competent" })])).toMatchObject({
    outcome: "met",
    required: 3,
    actual: 3,
    missing: [],
    remedy: null,
  })
})

test("a year without a row is undetermined and named, never failed", () => {
  expect(judged(appraisalsOf({ from: 2023, to: 2024 }))).toMatchObject({
    outcome: "undetermined",
    actual: 2,
    missing: ["2022年年度考核"],
    remedy: { key: "appraisals.remedy.record", values: { years: "2022" } },
  })
})

test("a bad year decides although another is missing, and is the evidence", () => {
  const bad = anAppraisal({ year: 2023, result: "ungraded" })
  expect(judged([bad, anAppraisal({ year: 2024 })])).toMatchObject({
    outcome: "not_met",
    evidence: [bad.evidence],
    missing: [],
    remedy: { key: "appraisals.remedy.failed", values: { years: "2023" } },
  })
})
