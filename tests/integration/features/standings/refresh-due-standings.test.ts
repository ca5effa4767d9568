import { afterEach, beforeEach, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { listStandings } from "#db/queries/standings"
import { inTransaction } from "#db/transaction"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook } from "#tests/support/import-workbook"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { refreshDueStandings } from "~/features/standings/refresh-due-standings.server"
import { JUDGED_RULES } from "~/features/standings/rules"
import { verifyStandings } from "~/features/standings/verify-standings.server"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(BASICS)
})
afterEach(() => database.close())

const COMPUTED = "2027-01-01T00:00:00.000Z" as Instant
const refresh = (today: string) => refreshDueStandings({ districtId: DISTRICT, today: civilDate(today), computedAt: COMPUTED })
const standings = () => listStandings({ districtId: DISTRICT, teacherIds: [1] })

test("nobody is due on the day of the import", async () => {
  const asOf = (await standings()).find(({ rule }) => rule === "induction")?.asOfOn ?? ""
  expect(await refresh(asOf)).toBe(0)
})

test("on the day that a standing named, it is judged afresh; nobody is due again that day", async () => {
  const running = (await standings()).filter(({ rule }) => rule === "hours").at(-1)
  const due = running?.nextChangeOn ?? undefined
  if (due === undefined) throw new Error("somebody in post changes some day")
  expect(await refresh(addDays(due, -1))).toBe(0)
  expect(await refresh(due)).toBe(1)
  expect((await standings()).filter(({ asOfOn }) => asOfOn === due)).toHaveLength(JUDGED_RULES.length)
  expect(await refresh(due)).toBe(0)
  expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
})

test("who has no standing for a rule gets it, as after an upgrade that brought the rule", async () => {
  await inTransaction(async (tx) => {
    tx.sqlite.prepare("delete from standing where rule = 'rotation'").run()
  })
  const asOf = (await standings()).find(({ rule }) => rule === "induction")?.asOfOn ?? ""
  expect(await refresh(asOf)).toBe(1)
  expect((await standings()).map(({ rule }) => rule)).toContain("rotation")
})
