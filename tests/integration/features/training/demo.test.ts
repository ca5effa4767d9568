import { afterEach, beforeEach, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { listRunsById } from "#db/queries/training/runs"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook, rowsOf } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { loadDemoTraining } from "~/features/training/demo/load-demo-training.server"
import { openPoints } from "~/features/training/runs/open-points.server"
import { showRun } from "~/features/training/runs/show-run.server"
import { systemActor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(BASICS)
})
afterEach(() => database.close())

const SCOPE: Scope = { kind: "district", districtId: DISTRICT }
const load = (today: string) =>
  loadDemoTraining({ actor: systemActor(DISTRICT), today: civilDate(today), now: `${today}T01:00:00.000Z` as Instant })

test.each(["2026-01-01", "2026-03-07", "2026-05-31", "2026-09-20", "2026-11-25", "2027-02-28"])(
  "made on %s, the demo district has runs at every step, and nothing of an announced one is open",
  async (day) => {
    await load(day)
    const ids = rowsOf<{ id: number }>("select id from course_run order by id").map(({ id }) => id)
    const runs = await listRunsById(SCOPE, ids)
    const today = civilDate(day)
    const steps = new Set<string>()
    for (const run of runs) {
      steps.add((await showRun({ scope: SCOPE, number: run.number, today })).step)
      if (run.state === "announced")
        expect((await openPoints({ scope: SCOPE, run, today })).filter(({ sessionId }) => sessionId !== null)).toEqual([])
    }
    expect([...steps]).toEqual(expect.arrayContaining(["close", "enrolling", "enrolment_opens", "announce", "plan_sessions", "cancelled"]))
    expect(rowsOf(`select 1 from course_session s join calendar_day d on d."on" = s."on" where d.kind <> 'workday'`)).toHaveLength(0)
  },
)

test("it says of itself that it is made up, is the same on the same day, and is not loaded twice", async () => {
  const startedAt = performance.now()
  await load("2026-11-25")
  expect(performance.now() - startedAt).toBeLessThan(10_000)
  const all = () =>
    rowsOf<{ text: string }>("select number || title || starts_on || state as text from course_run order by id").map(({ text }) => text)
  const before = all()
  await load("2026-11-25")
  expect(all()).toEqual(before)
  for (const text of before) expect(text).toContain("（演示）")
  for (const { organiser } of rowsOf<{ organiser: string }>("select organiser from course_edition")) expect(organiser).toContain("演示")
})
