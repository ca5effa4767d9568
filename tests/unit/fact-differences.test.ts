import { describe, expect, test } from "vitest"
import { anAppraisal, anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { factDifferences } from "~/domain/fact-differences"

const base = aTeacher({ appraisals: [anAppraisal({ year: 2024 })], hours: [anEntry({ key: "a" })] })

describe("what was recorded between two readings", () => {
  test("is nothing where both say the same, in whatever order", () => {
    const two = { ...base, appraisals: [anAppraisal({ year: 2024 }), anAppraisal({ year: 2023 })] }
    expect(factDifferences(two, { ...two, appraisals: [...two.appraisals].reverse() })).toEqual([])
  })

  test("names a fact added, one corrected with its fields, and one taken back, by sheet and row", () => {
    const [appraisal] = base.appraisals
    const after = {
      ...base,
      appraisals: [anAppraisal({ year: 2024, result: "excellent" }), anAppraisal({ year: 2025 })],
      hours: [],
    }
    expect(factDifferences(base, after)).toMatchObject([
      { kind: "withdrawn", sheet: "国内培训", key: "a" },
      { kind: "corrected", ...appraisal?.evidence, fields: [{ name: "result", before: "competent", after: "excellent" }] },
      { kind: "added", sheet: "年度考核", fields: [] },
    ])
  })

  test("names the row of 教师基本信息 with the field that changed", () => {
    expect(factDifferences(base, { ...base, education: "master", stage: null })).toEqual([
      {
        kind: "corrected",
        ...base.evidence,
        fields: [
          { name: "stage", before: "primary", after: null },
          { name: "education", before: "bachelor", after: "master" },
        ],
      },
    ])
  })

  test("of a posting whose first day is its key was taken back and added where that day was corrected", () => {
    const moved = { ...base, postings: [aPosting({ startsOn: "2011-09-01" })] }
    expect(factDifferences(base, moved).map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ["withdrawn", "任教履历"],
      ["added", "任教履历"],
    ])
  })
})
