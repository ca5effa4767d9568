import { expect, test } from "vitest"
import { lacksOf } from "~/domain/indicators/nearest/lacks"
import type { Criterion } from "~/domain/verdict"

const step = { key: "step" }
type Given = Pick<Criterion, "id" | "outcome" | "required" | "actual" | "missing" | "remedy">
const criterion = (id: string, outcome: Given["outcome"], more: Partial<Given> = {}): Given => ({
  id,
  outcome,
  required: null,
  actual: null,
  missing: [],
  remedy: null,
  ...more,
})
const of = (criteria: readonly Given[], withheld: readonly string[] = []) => lacksOf({ criteria, withheld: new Set(withheld), step })

test("where nothing lacks, the step itself is said", () => {
  expect(of([criterion("a", "met"), criterion("b", "exempt")])).toEqual({ steps: 0, work: 0, lacking: [step] })
})

test("what is not met and what is not known lacks, each with what to do and how much", () => {
  const remedy = { key: "do" }
  expect(
    of([
      criterion("days", "not_met", { required: 180, actual: 120, remedy }),
      criterion("title", "not_met"),
      criterion("year", "undetermined", { missing: ["从教起始年月", "学历"] }),
    ]),
  ).toEqual({
    steps: 3,
    work: 60,
    lacking: [remedy, { key: "nearest.lacks.condition" }, { key: "nearest.lacks.record", values: { missing: "从教起始年月、学历" } }],
  })
})

test("what the reader may not know is counted, and named to nobody", () => {
  const criteria = [
    criterion("ethics", "not_met", { remedy: { key: "sanction" } }),
    criterion("age", "not_met", { remedy: { key: "age" } }),
  ]
  expect(of(criteria, ["ethics", "age"])).toEqual({ steps: 2, work: 0, lacking: [{ key: "nearest.lacks.withheld" }] })
  expect(of(criteria, ["ethics"]).lacking).toEqual([{ key: "age" }, { key: "nearest.lacks.withheld" }])
})
