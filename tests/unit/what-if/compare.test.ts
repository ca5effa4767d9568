import { expect, test } from "vitest"
import { plainCriterion } from "~/domain/criterion"
import type { Criterion } from "~/domain/verdict"
import { compareCriteria } from "~/domain/what-if/compare"

const clause = { id: "c", document: "d", article: "a", local: false }
const criterion = (id: string, given: Partial<Criterion> = {}) => plainCriterion({ id, outcome: "not_met", clause, ...given })
const changes = (before: Criterion[], after: Criterion[]) =>
  compareCriteria({ before: { criteria: before }, after: { criteria: after } }).map(({ id, changed }) => [id, changed])

test("a criterion changes in its outcome, its numbers or what it misses, not in evidence or remedy alone", () => {
  const evidence = [{ sheet: "s", key: "k", label: "l" }]
  const before = ["a", "b", "c", "d", "e"].map((id) => criterion(id, { required: 2, actual: 1 }))
  const after = [
    criterion("a", { required: 2, actual: 1, outcome: "met" }),
    criterion("b", { required: 2, actual: 2 }),
    criterion("c", { required: 3, actual: 1 }),
    criterion("d", { required: 2, actual: 1, missing: ["最高学历"] }),
    criterion("e", { required: 2, actual: 1, evidence, remedy: { key: "r" } }),
  ]
  expect(changes(before, after)).toEqual([
    ["a", true],
    ["b", true],
    ["c", true],
    ["d", true],
    ["e", false],
  ])
})

test("they come in the order of the second verdict; what it no longer asks comes last, and what it newly asks is a change", () => {
  expect(changes([criterion("gone"), criterion("kept")], [criterion("new"), criterion("kept")])).toEqual([
    ["new", true],
    ["kept", false],
    ["gone", true],
  ])
})

test("what waiting alone would change as well is put down to time", () => {
  const [was, is] = [criterion("a", { required: 2, actual: 1 }), criterion("a", { required: 2, actual: 2, outcome: "met" })]
  const about = { before: { criteria: [was] }, after: { criteria: [is] } }
  const byTimeAlone = (waiting?: Criterion) =>
    compareCriteria({ ...about, ...(waiting && { waiting: { criteria: [waiting] } }) })[0]?.byTimeAlone
  expect([byTimeAlone(is), byTimeAlone(was), byTimeAlone()]).toEqual([true, false, false])
})
