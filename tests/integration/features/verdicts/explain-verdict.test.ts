import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, HOURS_HEADER, importWorkbook, SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import { isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

const MARCH = "2026-03-01T00:00:00.000Z" as Instant
const APRIL = "2026-04-01T00:00:00.000Z" as Instant
let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
]
const BASICS = peopleSheets(SCHOOLS, [
  { no: "T1", name: "王芳" },
  { no: "T2", name: "李强", school: SCHOOL_B, status: "退休", leftOn: "2023-06-30" },
  { no: "T3", name: "张新", teachingSince: "2025-09", joinedSchool: "2025-09" },
])
const entry = (no: string, name: string, hours: number, endsOn: string) => [
  no,
  Number(endsOn.slice(0, 4)),
  "区培",
  name,
  "面授",
  endsOn,
  hours,
]
const hoursSheet = (...rows: ReturnType<typeof entry>[]) => ({ 国内培训: [HOURS_HEADER, ...rows] })

function explain(teacherNo: string, asOf: string, { scope = district as Scope, knownAt = null as Instant | null } = {}) {
  return explainVerdict({ rule: "hours", scope, teacherNo, asOf: civilDate(asOf), knownAt })
}

describe("the hours of one person", () => {
  test("as of a date leave out what came after it", async () => {
    await importWorkbook({ ...BASICS, ...hoursSheet(entry("T1", "甲班", 30, "2024-07-12"), entry("T1", "乙班", 20, "2025-03-01")) })
    expect((await explain("T1", "2024-07-11")).figures).toMatchObject({ credited: 0, recorded: 0 })
    expect((await explain("T1", "2024-07-12")).figures).toMatchObject({ credited: 30, recorded: 30 })
    expect((await explain("T1", "2025-12-31")).figures).toMatchObject({ credited: 50, recorded: 50, remaining: 310, required: 360 })
    expect(await explain("T1", "2025-12-31")).toMatchObject({
      rule: "hours",
      subject: { teacherNo: "T1", name: "王芳" },
      policy: { id: "dadukou-14fyp", version: "1" },
      outcome: "not_met",
    })
  })

  test("as known at an instant are what stood then, though it was corrected since", async () => {
    await importWorkbook({ ...BASICS, ...hoursSheet(entry("T1", "甲班", 360, "2024-07-12")) }, { now: MARCH })
    await importWorkbook(hoursSheet(entry("T1", "甲班", 36, "2024-07-12")), { now: APRIL })
    const credited = async (knownAt: string | null) =>
      (await explain("T1", "2025-12-31", { knownAt: knownAt as Instant | null })).figures?.credited
    expect(await credited(null)).toBe(36)
    expect(await credited("2026-04-01T00:00:00.000Z")).toBe(36)
    expect(await credited("2026-03-31T23:59:59.999Z")).toBe(360)
    const then = await explain("T1", "2025-12-31", { knownAt: "2026-03-31T00:00:00.000Z" as Instant })
    const now = await explain("T1", "2025-12-31")
    expect([then.outcome, now.outcome]).toEqual(["met", "not_met"])
    const before = explain("T1", "2025-12-31", { knownAt: "2026-02-28T00:00:00.000Z" as Instant })
    expect(isNotFound(await before.catch((error: unknown) => error))).toBe(true)
  })

  test("of a leaver end on her last day in post", async () => {
    await importWorkbook({
      ...BASICS,
      ...hoursSheet(entry("T2", "在岗", 100, "2023-06-30"), entry("T2", "离岗后", 50, "2023-07-01")),
    })
    const { figures } = await explain("T2", "2025-12-31")
    expect(figures).toMatchObject({ dutyEnd: "2023-06-30", months: 30, required: 180, credited: 100 })
    expect(figures?.uncredited).toEqual([{ entry: "T2|离岗后|2023-07-01", hours: 50, reason: "outside_cycle", because: "after_duty" }])
  })

  test("are nobody's business out of scope: not there, as if she did not exist", async () => {
    await importWorkbook(BASICS)
    const schoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
    const self: Scope = { kind: "self", districtId: DISTRICT, teacherNo: "T1" }
    const isThere = (teacherNo: string, scope: Scope) =>
      explain(teacherNo, "2025-12-31", { scope }).then(
        () => true,
        (error: unknown) => !isNotFound(error),
      )
    expect([await isThere("T1", schoolA), await isThere("T2", schoolA)]).toEqual([true, false])
    expect([await isThere("T1", self), await isThere("T2", self), await isThere("T3", self)]).toEqual([true, false, false])
    expect([await isThere("T1", district), await isThere("T9", district)]).toEqual([true, false])
    expect(await isThere("T1", { kind: "district", districtId: "500105" })).toBe(false)
  })
})

describe("the training of a new teacher", () => {
  const induction = (teacherNo: string, asOf: string, scope: Scope = district) =>
    explainVerdict({ rule: "induction", scope, teacherNo, asOf: civilDate(asOf), knownAt: null })

  test("is judged afresh at any date, and does not concern those who began before", async () => {
    await importWorkbook({ ...BASICS, ...hoursSheet(entry("T3", "入职培训", 120, "2026-03-20")) })
    expect((await induction("T3", "2026-03-19")).outcome).toBe("undetermined")
    expect((await induction("T3", "2026-03-20")).outcome).toBe("met")
    expect((await induction("T1", "2026-03-20")).outcome).toBe("not_applicable")
    const asked = induction("T3", "2026-03-20", { kind: "self", districtId: DISTRICT, teacherNo: "T1" })
    expect(isNotFound(await asked.catch((error: unknown) => error))).toBe(true)
  })
})
