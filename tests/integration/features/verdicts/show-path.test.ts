import { afterEach, beforeEach, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { JUDGED_RULES } from "~/features/standings/rules"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import { nextSteps } from "~/features/verdicts/next-steps"
import { showPath } from "~/features/verdicts/show-path.server"
import { isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(BASICS)
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const now = "2026-03-01T00:00:00.000Z" as Instant
const asOf = civilDate("2025-06-30")

test("every rule is told once, as it is explained", async () => {
  const page = await showPath({ scope: district, teacherNo: "T1", asOf, now })
  const told = [...page.verdicts, ...page.notConcerned]
  expect(told.map(({ rule }) => rule).sort()).toEqual([...JUDGED_RULES].sort())
  for (const rule of JUDGED_RULES) {
    const explained = await explainVerdict({ scope: district, rule, teacherNo: "T1", asOf, knownAt: null })
    expect(told.find((verdict) => verdict.rule === rule)).toEqual({ ...explained, figures: null })
  }
})

test("the words of every clause are at hand", async () => {
  const page = await showPath({ scope: district, teacherNo: "T1", asOf, now })
  const named = page.verdicts.flatMap(({ criteria }) => criteria.map(({ clause }) => clause.id))
  expect(named.filter((id) => !(id in page.clauses))).toEqual([])
})

test("whom the scope does not reach there is no path for", async () => {
  const own: Scope = { kind: "self", districtId: DISTRICT, teacherNo: "T2" }
  await expect(showPath({ scope: own, teacherNo: "T1", asOf, now })).rejects.toSatisfy(isNotFound)
})

test("a step that helps several rules is told once, before those that help one", async () => {
  const { criteria } = await explainVerdict({ scope: district, rule: "hours", teacherNo: "T1", asOf, knownAt: null })
  const [first] = criteria
  if (first === undefined) throw new Error("a verdict has a criterion")
  const lacking = (key: string) => ({ ...first, remedy: { key } })
  const steps = nextSteps([
    { rule: "hours", criteria: [lacking("a"), lacking("b")] },
    { rule: "tier", criteria: [lacking("b"), { ...first, remedy: null }] },
    { rule: "title", criteria: [lacking("b"), lacking("b")] },
  ])
  expect(steps).toEqual([
    { remedy: { key: "b" }, rules: ["hours", "tier", "title"] },
    { remedy: { key: "a" }, rules: ["hours"] },
  ])
})
