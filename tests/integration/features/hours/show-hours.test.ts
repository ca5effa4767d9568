import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { showHours } from "~/features/hours/show-hours.server"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import { isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

const RECORDED = "2026-03-01T02:00:00.000Z" as Instant
const NOW = "2026-11-23T02:00:00.000Z" as Instant
const TODAY = civilDate("2026-11-23")
let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook({ ...BASICS, 国内培训: [HEADER, ...ENTRIES] }, { now: RECORDED })
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
]
const BASICS = peopleSheets(SCHOOLS, [
  { no: "T1", name: "王芳" },
  { no: "T2", name: "李新", teachingSince: "2026-02", joinedSchool: "2026-02" },
  { no: "T3", name: "赵行", post: "行政" },
])
const HEADER = ["教师编号", "培训年度", "培训类别", "培训项目名称", "培训机构名称", "培训方式", "开始日期", "结束日期", "获得学时"]
const ENTRIES = [
  ["T1", 2024, "区培", "甲班", "区教师进修学院", "面授", "2024-07-08", "2024-07-12", 30],
  ["T1", 2026, "市培", "乙班", null, "网络", null, "2026-05-20", 24.5],
  ["T1", 2026, "市培", "乙班", null, "网络", null, "2026-06-20", 10],
]

const show = ({ teacherNo = "T1", cycleYear = null as number | null, today = TODAY, scope = district as Scope } = {}) =>
  showHours({ scope, teacherNo, cycleYear, today, now: NOW })

describe("the cycles to look at", () => {
  test("are the running one, as of today, and those before it, as of their last day", async () => {
    const running = await show()
    expect(running.cycles).toEqual([
      { year: 2026, startsOn: "2026-01-01", endsOn: "2030-12-31", running: true },
      { year: 2021, startsOn: "2021-01-01", endsOn: "2025-12-31", running: false },
    ])
    expect(running).toMatchObject({
      cycle: running.cycles[0],
      monthsLeft: 49,
      verdict: { asOf: "2026-11-23", policy: { id: "dadukou-15fyp" } },
    })
    const closed = await show({ cycleYear: 2021 })
    expect(closed).toMatchObject({
      cycle: running.cycles[1],
      monthsLeft: null,
      verdict: { asOf: "2025-12-31", policy: { id: "dadukou-14fyp" } },
    })
  })

  test("turn with the year: on its last day a cycle runs, on the day after it is closed", async () => {
    const last = await show({ today: civilDate("2025-12-31") })
    expect(last).toMatchObject({ cycle: { year: 2021, running: true }, verdict: { asOf: "2025-12-31" }, monthsLeft: 0 })
    expect(last.cycles).toHaveLength(1)
    const next = await show({ today: civilDate("2026-01-01") })
    expect(next).toMatchObject({ cycle: { year: 2026, running: true }, verdict: { asOf: "2026-01-01" }, monthsLeft: 60 })
  })

  test("do not reach back before her first day in post, nor to years that nobody offers", async () => {
    expect((await show({ teacherNo: "T2" })).cycles.map((cycle) => cycle.year)).toEqual([2026])
    for (const cycleYear of [2016, 2022, 2031]) expect((await show({ cycleYear })).cycle.year).toBe(2026)
  })

  test("where no policy is in force, the year stands in, and the verdict says what is missing", async () => {
    const page = await show({ today: civilDate("2020-06-30") })
    expect(page).toMatchObject({
      cycle: { year: 2020, startsOn: "2020-01-01", endsOn: "2020-12-31", running: true },
      verdict: { outcome: "undetermined", policy: null, figures: null },
      induction: null,
      clauses: {},
      hoursPerCredit: 3,
    })
  })
})

describe("the ledger", () => {
  test("has every entry that had ended, newest first, with where it came from and what became of it", async () => {
    const { entries, verdict, pendingClaims } = await show()
    expect(entries).toEqual([
      expect.objectContaining({ projectName: "乙班", endsOn: "2026-06-20", recorded: 10, counted: 0, reason: "repeat" }),
      {
        key: "T1|乙班|2026-05-20",
        projectName: "乙班",
        trainingYear: 2026,
        level: "municipal",
        delivery: "online",
        topic: null,
        organiser: null,
        startsOn: null,
        endsOn: "2026-05-20",
        recorded: 24.5,
        counted: 24.5,
        recognition: "recognised",
        reason: null,
        because: null,
        insteadCounts: null,
        origin: { kind: "import", fileName: "upload.xlsx", row: 3, recordedAt: RECORDED },
      },
      expect.objectContaining({
        projectName: "甲班",
        organiser: "区教师进修学院",
        startsOn: "2024-07-08",
        reason: "outside_cycle",
        because: "other_cycle",
        insteadCounts: { key: "hours.instead.other_cycle", values: { from: "2021-01-01", until: "2025-12-31" } },
      }),
    ])
    expect(entries[0]?.insteadCounts?.key).toBe("hours.instead.repeat")
    expect(entries.reduce((sum, entry) => sum + entry.recorded, 0)).toBe(verdict.figures?.recorded)
    expect(entries.reduce((sum, entry) => sum + entry.counted, 0)).toBe(verdict.figures?.credited)
    expect(pendingClaims).toBe(0)
  })

  test("of a closed cycle ends with it", async () => {
    const { entries, verdict } = await show({ cycleYear: 2021 })
    expect(entries.map((entry) => [entry.projectName, entry.counted])).toEqual([["甲班", 30]])
    expect(verdict.figures).toMatchObject({ recorded: 30, credited: 30 })
  })

  test("counts claims that wait for a decision", async () => {
    openedDatabase().writer.sqlite.exec("update hours_entry set recognition = 'pending' where project_name = '甲班'")
    expect(await show()).toMatchObject({ pendingClaims: 1 })
  })
})

describe("the page", () => {
  test("says what `explain` says, without the lists that the ledger shows", async () => {
    const page = await show()
    const verdict = await explainVerdict({ rule: "hours", scope: district, teacherNo: "T1", asOf: TODAY, knownAt: null })
    const { entries: _, uncredited: __, ...figures } = verdict.figures ?? { entries: [], uncredited: [] }
    expect(page.verdict).toEqual({ ...verdict, figures })
    expect(page).toMatchObject({
      subject: { teacherNo: "T1", name: "王芳", schoolName: "甲小学", postKind: "teacher" },
      hoursPerCredit: 3,
      computedAt: NOW,
    })
  })

  test("holds the words of every clause that its criteria name", async () => {
    for (const teacherNo of ["T1", "T2", "T3"]) {
      const { verdict, induction, clauses } = await show({ teacherNo })
      const named = [...verdict.criteria, ...(induction?.criteria ?? [])].map((criterion) => criterion.clause.id)
      expect(new Set(Object.keys(clauses))).toEqual(new Set(named))
      for (const words of Object.values(clauses)) expect(words.title.length * words.text.length).toBeGreaterThan(0)
    }
  })

  test("judges the training of new teachers only where the rule concerns her", async () => {
    expect((await show()).induction).toBeNull()
    expect((await show({ teacherNo: "T2" })).induction).toMatchObject({ rule: "induction", outcome: "undetermined" })
  })

  test("shows the hours also of those whom the rule does not concern", async () => {
    expect((await show({ teacherNo: "T3" })).verdict).toMatchObject({ outcome: "not_applicable", figures: { required: 0 } })
  })

  test("is not there out of scope", async () => {
    const scopes: Scope[] = [
      { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B },
      { kind: "self", districtId: DISTRICT, teacherNo: "T2" },
    ]
    for (const scope of scopes) expect(isNotFound(await show({ scope }).catch((error: unknown) => error))).toBe(true)
  })

  test("takes as many statements for many entries as for none", async () => {
    expect(await countStatements(() => show())).toBe(await countStatements(() => show({ teacherNo: "T3" })))
  })
})
