import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { plainCriterion } from "~/domain/criterion"
import { summaryOf } from "~/domain/titles/summary"
import type { Outcome } from "~/domain/verdict"

const clause = { id: "title.senior", document: "d", article: "a", local: false }
const criteria = (...outcomes: readonly (readonly [id: string, outcome: Outcome, missing?: readonly string[]])[]) =>
  outcomes.map(([id, outcome, missing = []]) => plainCriterion({ id, outcome, clause, missing }))
const say = (list: ReturnType<typeof criteria>, from: string | null = null) =>
  summaryOf({ criteria: list, next: "senior", from: from === null ? null : civilDate(from) })

test("all met", () => {
  expect(say(criteria(["years", "met"], ["ethics", "met"]), "2024-03-01")).toEqual({
    key: "title.summary.met",
    values: { title: "senior" },
  })
})

test("only time lacks", () => {
  const waits = { key: "title.summary.waits", values: { title: "senior", from: "2024-09-01" } }
  expect(say(criteria(["years", "not_met"], ["ethics", "not_met"], ["certificate", "met"]), "2024-09-01")).toEqual(waits)
})

test.each([
  ["time alone will not do", criteria(["years", "not_met"], ["ethics", "met"]), null, 1],
  ["other things lack too", criteria(["years", "not_met"], ["certificate", "not_met"]), "2024-09-01", 2],
  ["something else cannot be known", criteria(["years", "not_met"], ["appraisals", "undetermined", ["2023年年度考核"]]), "2024-09-01", 1],
])("not met, where %s", (_, list, from, count) => {
  expect(say(list, from)).toEqual({ key: "title.summary.not_met", values: { title: "senior", count } })
})

test("what is missing is named, once", () => {
  const list = criteria(["years", "undetermined", ["最高学历"]], ["appraisals", "undetermined", ["最高学历", "2023年年度考核"]])
  expect(say(list)).toEqual({ key: "title.summary.undetermined", values: { title: "senior", missing: "最高学历、2023年年度考核" } })
})

test("without a title and 最高学历 the next one is not known", () => {
  expect(summaryOf({ criteria: criteria(["years", "undetermined", ["最高学历"]]), next: null, from: null })).toEqual({
    key: "title.summary.education_unknown",
  })
})
