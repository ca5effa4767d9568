import { expect, test } from "vitest"
import { plainCriterion } from "~/domain/criterion"
import { criterionDifferences } from "~/domain/verdict-differences"

const clause = { id: "some", document: "文件", article: "第一条", local: false }
const years = plainCriterion({ id: "years", outcome: "not_met", clause, required: 6, actual: 5, unit: "years" })
const of = (...criteria: (typeof years)[]) => ({ criteria })

test("the same criteria, counting other rows, do not differ", () => {
  expect(criterionDifferences(of(years), of({ ...years, evidence: [{ sheet: "任教履历", key: "a", label: "a" }] }))).toEqual([])
})

test.each([{ outcome: "met" as const }, { required: 5 }, { actual: 6 }, { missing: ["岗位类别"] }, { clause: { ...clause, id: "other" } }])(
  "a criterion differs by %o",
  (changed) => {
    const after = { ...years, ...changed }
    expect(criterionDifferences(of(years), of(after))).toEqual([{ id: "years", before: years, after }])
  },
)

test("one that is asked no more, and one that is asked now, are named", () => {
  const ethics = plainCriterion({ id: "ethics", outcome: "met", clause })
  expect(criterionDifferences(of(years), of(ethics)).map(({ id, before, after }) => [id, before === null, after === null])).toEqual([
    ["years", false, true],
    ["ethics", true, false],
  ])
})
