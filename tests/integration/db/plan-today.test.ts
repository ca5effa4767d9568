import { afterEach, beforeEach, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { listCountedToday } from "#db/queries/indicators/counted-people"
import { countPartToday } from "#db/queries/indicators/tallies-today"
import { COUNTED_TODAY } from "#db/queries/indicators/today-columns"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, TODAY } from "#tests/support/import-workbook"
import { PORTFOLIO_PARTS } from "~/domain/indicators/plan"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const scope = { kind: "district", districtId: DISTRICT } as const
const asked = {
  today: TODAY,
  schoolCode: null,
  portfolioParts: PORTFOLIO_PARTS,
  kindergartenPostKinds: ["teacher"],
  lastDay: "none",
} as const

/** The plans of the statements that `work` runs. */
async function plansOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const { sqlite } = openedDatabase().reader
  const prototype = Object.getPrototypeOf(sqlite.prepare("select 1")) as { all: (...bound: unknown[]) => unknown[] }
  const { all } = prototype
  const asked: [string, unknown[]][] = []
  prototype.all = function (this: { source: string }, ...bound) {
    asked.push([this.source, bound])
    return all.apply(this, bound)
  }
  try {
    await work()
  } finally {
    prototype.all = all
  }
  return asked.flatMap(([source, bound]) =>
    (sqlite.prepare(`explain query plan ${source}`).all(...bound) as { detail: string }[]).map(({ detail }) => detail),
  )
}

test("what people count for today is found by the key of each table, outcomes from their index alone", async () => {
  const plan = await plansOf(() => countPartToday(scope, { ...asked, fromId: 1, beforeId: 1000 }))
  expect(plan.filter((step) => /^SCAN (?!r$)/.test(step))).toEqual([])
  expect(plan.filter((step) => step.startsWith("USE TEMP B-TREE FOR ORDER BY"))).toEqual([])
  expect(plan.filter((step) => step.includes("COVERING INDEX standing_by_outcome"))).toHaveLength(1)
})

test.each(COUNTED_TODAY)("the people behind %s are walked in the order of the list", async (tally) => {
  const filter = { stage: null, subject: null, counts: null }
  const part = { from: null, backwards: false, limit: 51 }
  const plan = await plansOf(() => listCountedToday(scope, { ...asked, tally, filter, part }))
  expect(plan[0]).toContain("roster_by_school")
  expect(plan.filter((step) => /TEMP B-TREE|^SCAN/.test(step))).toEqual([])
})
