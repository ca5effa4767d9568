import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { pupilsForm } from "~/features/plan/balance/balance.schema"
import { changePupils } from "~/features/plan/balance/change-pupils.server"
import { showSchoolPupils } from "~/features/plan/balance/show-school-pupils.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import type { Actor } from "~/platform/actor"
import { isDenied, isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let hr: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(BASICS)
  hr = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const NOW = "2026-11-23T10:00:00.000Z" as Instant
const district: Scope = { kind: "district", districtId: DISTRICT }
const change = (given: Record<string, unknown>, actor = hr, schoolCode = SCHOOL_A) =>
  changePupils({ actor, schoolCode, change: given as never, today: TODAY, now: NOW })
const count = (countedOn: string, pupils: number) => change({ intent: "count", countedOn: civilDate(countedOn), pupils })
const page = (scope: Scope = district, actor = hr) => showSchoolPupils({ scope, actor, schoolCode: SCHOOL_A, today: TODAY })
const counts = async () => (await page()).counts.map(({ id: _, countedOn, pupils, recordedBy }) => ({ countedOn, pupils, recordedBy }))

test("a school's pupils are entered for a day; the last day counts", async () => {
  await count("2026-09-01", 1200)
  await count("2025-09-01", 1100)
  expect(await counts()).toEqual([
    { countedOn: "2026-09-01", pupils: 1200, recordedBy: "a hr_officer" },
    { countedOn: "2025-09-01", pupils: 1100, recordedBy: "a hr_officer" },
  ])
  expect((await page()).school).toMatchObject({ pupils: 1200, pupilsOn: "2026-09-01" })
  expect(rowsOf("select action, subject_key as key from audit_event where action like 'plan.pupils%'")).toEqual([
    { action: "plan.pupils_counted", key: SCHOOL_A },
    { action: "plan.pupils_counted", key: SCHOOL_A },
  ])
  expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
})

test("a number is corrected and taken back without being overwritten", async () => {
  await count("2026-09-01", 1200)
  const id = (await page()).counts[0]?.id ?? 0
  await change({ intent: "correct", version: id, pupils: 1250 })
  expect(await counts()).toMatchObject([{ pupils: 1250 }])
  expect(rowsOf("select pupils, superseded_at is null as stands from pupil_count order by id")).toEqual([
    { pupils: 1200, stands: 0 },
    { pupils: 1250, stands: 1 },
  ])
  await change({ intent: "withdraw", version: (await page()).counts[0]?.id })
  expect(await counts()).toEqual([])
  expect((await page()).school).toMatchObject({ pupils: null })
  await count("2026-09-01", 1300)
})

test("what cannot be is refused: a day to come, a day counted already, the same number again, a stale form", async () => {
  await expect(count("2026-11-24", 10)).rejects.toMatchObject({ code: "pupils_ahead", field: "countedOn" })
  await count("2026-11-23", 10)
  await expect(count("2026-11-23", 11)).rejects.toMatchObject({ code: "pupils_counted", field: "countedOn", params: { pupils: 10 } })
  const id = (await page()).counts[0]?.id
  await expect(change({ intent: "correct", version: id, pupils: 10 })).rejects.toMatchObject({ code: "pupils_same" })
  await change({ intent: "correct", version: id, pupils: 12 })
  await expect(change({ intent: "correct", version: id, pupils: 13 })).rejects.toMatchObject({ code: "changed_meanwhile" })
  await expect(change({ intent: "withdraw", version: id })).rejects.toMatchObject({ code: "changed_meanwhile" })
  expect(await counts()).toMatchObject([{ pupils: 12 }])
})

describe("what is typed", () => {
  const read = (pupils: string) => {
    const parsed = pupilsForm.safeParse({ intent: "count", countedOn: "2026-09-01", pupils })
    return parsed.success ? (parsed.data as { pupils: number }).pupils : parsed.error.issues[0]?.message
  }
  test.each([
    ["1,200", 1200],
    ["１２００", 1200],
    ["1", 1],
    ["50000", 50_000],
    ["50001", "pupils_too_many"],
    ["0", "pupils_not_whole"],
    ["-5", "pupils_not_whole"],
    ["12.5", "pupils_not_whole"],
    ["约1200", "pupils_not_whole"],
    ["", "required"],
  ])("%j is read as %j", (typed, expected) => {
    const found = read(typed)
    if (typeof expected === "string" && expected === "pupils_not_whole") expect(typeof found).toBe("string")
    else expect(found).toBe(expected)
  })
})

test("only HR writes; a school administrator reads her own school and never reaches another", async () => {
  await count("2026-09-01", 1200)
  const leader = await anActor({ role: "district_leader" })
  await expect(change({ intent: "count", countedOn: TODAY, pupils: 1 }, leader)).rejects.toSatisfy(isDenied)
  const other = await anActor({ role: "school_administrator", schoolCode: SCHOOL_B })
  const scope: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B }
  await expect(page(scope, other)).rejects.toSatisfy(isNotFound)
  const own: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
  expect((await page(own, other)).canWritePupils).toBe(false)
  await expect(change({ intent: "count", countedOn: TODAY, pupils: 1 }, hr, "2150019999")).rejects.toSatisfy(isNotFound)
  const elsewhere = (await page()).counts[0]?.id
  await expect(change({ intent: "withdraw", version: elsewhere }, hr, SCHOOL_B)).rejects.toMatchObject({ code: "changed_meanwhile" })
})

test("pupils come in with the workbook, once however often, and what HR entered is what the file corrects", async () => {
  const sheet = (pupils: number) => ({
    在校学生: [
      ["学校标识码", "统计日期", "学生数"],
      [SCHOOL_A, "2026年9月", pupils],
      [SCHOOL_B, "2026-09-01", "800人"],
    ],
  })
  await count("2026-09-01", 1200)
  const { applied } = await importWorkbook(sheet(1200))
  expect(applied).not.toBeNull()
  expect(rowsOf("select count(*) as n from pupil_count")).toEqual([{ n: 2 }])
  await importWorkbook(sheet(1234))
  expect(await counts()).toMatchObject([{ pupils: 1234, recordedBy: null }])
  const { faults } = await importWorkbook({
    在校学生: [
      ["学校标识码", "统计日期", "学生数"],
      ["2150019999", "2026-09-01", 5],
      [SCHOOL_A, "2025-09-01", 0],
      [SCHOOL_A, "2027-09-01", 10],
    ],
  })
  expect(faults.map(({ column }) => column).toSorted()).toEqual(["学校标识码", "学生数", "统计日期"])
})
