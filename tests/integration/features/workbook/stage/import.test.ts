import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import {
  BASICS,
  DISTRICT,
  HOURS_HEADER,
  importWorkbook,
  POSTING_HEADER,
  rowsOf,
  SCHOOL_A,
  SCHOOL_B,
  SCHOOL_HEADER,
  TEACHER_HEADER,
} from "#tests/support/import-workbook"
import { JUDGED_RULES } from "~/features/standings/rules"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { verifyAuditChain } from "~/platform/verify-audit.server"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const entry = (name: string, hours: number | string, endsOn = "2024-07-12") => ["T1", 2024, "区培", name, "面授", endsOn, hours]
const codes = (faults: readonly { code: string; row: number; column: string | null }[]) =>
  faults.map(({ code, row, column }) => `${row} ${column} ${code}`)

describe("what an import writes", () => {
  test("a first import is all new, the same file again all the same, and nothing is written the second time", async () => {
    const workbook = { ...BASICS, 国内培训: [HOURS_HEADER, entry("甲班", 30)] }
    const first = await importWorkbook(workbook)
    expect(first.checked.sheets).toEqual([
      { sheet: "学校", new: 2, changed: 0, same: 0, faulty: 0 },
      { sheet: "教师基本信息", new: 1, changed: 0, same: 0, faulty: 0 },
      { sheet: "国内培训", new: 1, changed: 0, same: 0, faulty: 0 },
    ])
    const again = await importWorkbook(workbook)
    expect(again.checked.sheets.map((sheet) => [sheet.new, sheet.changed, sheet.same])).toEqual([
      [0, 0, 2],
      [0, 0, 1],
      [0, 0, 1],
    ])
    expect(again.applied?.sourceId).toBeNull()
    expect(rowsOf("select 1 from fact_source")).toHaveLength(1)
  })

  test("a changed row follows the one it corrects, and both instants can still be asked", async () => {
    await importWorkbook({ ...BASICS, 国内培训: [HOURS_HEADER, entry("甲班", 30)] }, { now: "2026-01-01T00:00:00.000Z" as Instant })
    const changed = await importWorkbook({ 国内培训: [HOURS_HEADER, entry("甲班", 24)] }, { now: "2026-02-01T00:00:00.000Z" as Instant })
    expect(changed.checked.sheets).toEqual([{ sheet: "国内培训", new: 0, changed: 1, same: 0, faulty: 0 }])
    expect(changed.checked.changes).toEqual([
      { sheet: "国内培训", row: 2, key: "T1|甲班|2024-07-12", field: "hours_tenths", before: 300, after: 240 },
    ])
    const tenthsKnownAt = async (knownAt: Instant | null) =>
      (await listTeacherFacts({ districtId: DISTRICT, teacherIds: [1], knownAt })).flatMap(({ facts }) =>
        facts.hours.map((hours) => hours.tenthsOfHour),
      )
    expect(await tenthsKnownAt(null)).toEqual([240])
    expect(await tenthsKnownAt("2026-01-15T00:00:00.000Z" as Instant)).toEqual([300])
    expect(await tenthsKnownAt("2025-12-31T00:00:00.000Z" as Instant)).toEqual([])
    const [old, current] = rowsOf<{ id: number; supersedes_id: number | null }>("select id, supersedes_id from hours_entry order by id")
    expect(current?.supersedes_id).toBe(old?.id)
  })

  test("a row that is missing from a later file stays, and so does what a column would say that the file has not", async () => {
    await importWorkbook({
      ...BASICS,
      国内培训: [
        [...HOURS_HEADER, "证书编号"],
        [...entry("甲班", 30), "ZS-1"],
        [...entry("乙班", 10), "ZS-2"],
      ],
    })
    const later = await importWorkbook({ 国内培训: [HOURS_HEADER, entry("甲班", 31)] })
    expect(later.checked.sheets).toEqual([{ sheet: "国内培训", new: 0, changed: 1, same: 0, faulty: 0 }])
    expect(
      rowsOf(
        "select project_name as name, hours_tenths as tenths, certificate_no as no from hours_entry where superseded_at is null order by 1",
      ),
    ).toEqual([
      { name: "乙班", tenths: 100, no: "ZS-2" },
      { name: "甲班", tenths: 310, no: "ZS-1" },
    ])
  })

  test("standings follow the facts in the same transaction, and the audit holds", async () => {
    await importWorkbook({
      ...BASICS,
      国内培训: [HOURS_HEADER, ...Array.from({ length: 12 }, (_, at) => entry(`班${at}`, 30, "2026-03-01"))],
    })
    expect(rowsOf("select hours_standing as standing, credited_tenths as credited, required_tenths as required from roster")).toEqual([
      { standing: "met", credited: 3600, required: 3600 },
    ])
    expect(await verifyStandings({ districtId: DISTRICT })).toMatchObject({ people: 1, standings: JUDGED_RULES.length + 1, faults: [] })
    expect(await verifyAuditChain()).toEqual({ ok: true, events: 1 })
    await importWorkbook({ 国内培训: [HOURS_HEADER, entry("班0", 1, "2026-03-01")] })
    expect(rowsOf("select hours_standing as standing, remaining_tenths as remaining from roster")).toEqual([
      { standing: "on_pace", remaining: 290 },
    ])
  })
})

describe("what an import refuses", () => {
  test("with any fault nothing is written, every fault is named, and the good rows alone can be accepted", async () => {
    await importWorkbook(BASICS)
    const faulty = {
      国内培训: [HOURS_HEADER, entry("甲班", 30), entry("乙班", 0), entry("丙班", 0.25), ["T9", ...entry("丁班", 8).slice(1)]],
    }
    const refused = await importWorkbook(faulty)
    expect(refused.applied).toBeNull()
    expect(codes(refused.faults)).toEqual(["3 获得学时 number_too_small", "4 获得学时 number_too_precise", "5 教师编号 teacher_unknown"])
    expect(rowsOf("select 1 from hours_entry")).toEqual([])
    const accepted = await importWorkbook(faulty, { acceptValid: true })
    expect(accepted.checked.sheets).toEqual([{ sheet: "国内培训", new: 1, changed: 0, same: 0, faulty: 3 }])
    expect(rowsOf("select project_name as name from hours_entry")).toEqual([{ name: "甲班" }])
  })

  test("what refers to a faulty row is faulty too", async () => {
    const { faults } = await importWorkbook({
      学校: [SCHOOL_HEADER, [SCHOOL_A, "甲小学", "大学", "公办"]],
      教师基本信息: [TEACHER_HEADER, ["T1", "张示例", "女", "1985-03-04", SCHOOL_A, "专任教师", "2008-09", "2015-09", null, null]],
      国内培训: [HOURS_HEADER, entry("甲班", 30)],
    })
    expect(faults.map(({ sheet, code }) => `${sheet} ${code}`).sort()).toEqual([
      "国内培训 teacher_unknown",
      "学校 code_unknown",
      "教师基本信息 school_unknown",
    ])
  })

  test("a row given twice: the later one when both say the same, both when they differ", async () => {
    await importWorkbook(BASICS)
    const same = await importWorkbook({ 国内培训: [HOURS_HEADER, entry("甲班", 30), entry("甲班", 30)] })
    expect(codes(same.faults)).toEqual(["3 结束日期 row_repeated"])
    const differing = await importWorkbook({ 国内培训: [HOURS_HEADER, entry("甲班", 30), entry("甲班", 24)] })
    expect(codes(differing.faults)).toEqual(["2 结束日期 row_repeated", "3 结束日期 row_repeated"])
    expect(differing.faults[0]?.params).toEqual({ otherRow: 3 })
  })

  test("one identity number for two people, in the file or against the facts", async () => {
    const header = [...TEACHER_HEADER, "身份证件类型", "身份证件号"]
    const person = (no: string, number: string) => [
      no,
      "张示例",
      "女",
      "1949-12-31",
      SCHOOL_A,
      "专任教师",
      "1970-09",
      "1980-09",
      null,
      null,
      "居民身份证",
      number,
    ]
    const schools = BASICS.学校 ?? []
    const shared = await importWorkbook({
      学校: schools,
      教师基本信息: [header, person("T1", "11010519491231002X"), person("T2", "11010519491231002x")],
    })
    expect(codes(shared.faults)).toEqual(["2 身份证件号 identity_number_shared", "3 身份证件号 identity_number_shared"])
    expect(shared.faults.every((fault) => fault.value === null)).toBe(true)
    await importWorkbook({ 学校: schools, 教师基本信息: [header, person("T1", "11010519491231002X")] })
    const taken = await importWorkbook({ 教师基本信息: [header, person("T2", "11010519491231002X")] })
    expect(taken.faults.map(({ code, params }) => [code, params])).toEqual([["identity_number_taken", { teacherNo: "T1" }]])
    expect(JSON.stringify(rowsOf("select * from teacher_record"))).not.toContain("11010519491231002X")
  })
})

describe("postings (任教履历 and what 教师基本信息 implies)", () => {
  const standing = () =>
    rowsOf<{ school: string; from: string; to: string | null; origin: string }>(
      `select c.code as school, p.starts_on as "from", p.ends_on as "to", p.origin from posting p join school c on c.id = p.school_id where p.superseded_at is null order by 2`,
    )
  const profile = (school: string, since: string, rest: (string | null)[] = [null, null]) => [
    "T1",
    "张示例",
    "女",
    "1985-03-04",
    school,
    "专任教师",
    "2008-09",
    since,
    ...rest,
  ]

  test("教师基本信息 alone makes the present posting", async () => {
    await importWorkbook(BASICS)
    expect(standing()).toEqual([{ school: SCHOOL_A, from: "2015-09-01", to: null, origin: "profile" }])
  })

  test("离岗日期 closes it", async () => {
    await importWorkbook({ ...BASICS, 教师基本信息: [TEACHER_HEADER, profile(SCHOOL_A, "2015-09", ["退休", "2024-06-30"])] })
    expect(standing()).toEqual([{ school: SCHOOL_A, from: "2015-09-01", to: "2024-06-30", origin: "profile" }])
  })

  test("任教履历 adds earlier postings and refines the present one; importing both again changes nothing", async () => {
    const workbook = {
      ...BASICS,
      任教履历: [POSTING_HEADER, ["T1", SCHOOL_B, "2008-09", "2015-08", "专任教师"], ["T1", SCHOOL_A, "2015-09-01", null, "副校长"]],
    }
    await importWorkbook(workbook)
    expect(standing()).toEqual([
      { school: SCHOOL_B, from: "2008-09-01", to: "2015-08-31", origin: "history" },
      { school: SCHOOL_A, from: "2015-09-01", to: null, origin: "history" },
    ])
    const again = await importWorkbook(workbook)
    expect(again.checked.sheets.every((sheet) => sheet.new === 0 && sheet.changed === 0)).toBe(true)
    const onlyProfile = await importWorkbook(BASICS)
    expect(onlyProfile.applied?.sourceId).toBeNull()
  })

  test("a move in 教师基本信息 closes the former posting on its eve; a corrected date takes it back", async () => {
    await importWorkbook(BASICS)
    await importWorkbook({ 教师基本信息: [TEACHER_HEADER, profile(SCHOOL_A, "2014-09")] })
    expect(standing()).toEqual([{ school: SCHOOL_A, from: "2014-09-01", to: null, origin: "profile" }])
    await importWorkbook({ 教师基本信息: [TEACHER_HEADER, profile(SCHOOL_B, "2020-09")] })
    expect(standing()).toEqual([
      { school: SCHOOL_A, from: "2014-09-01", to: "2020-08-31", origin: "history" },
      { school: SCHOOL_B, from: "2020-09-01", to: null, origin: "profile" },
    ])
  })

  test("overlaps are errors that name the other posting, also by a single day", async () => {
    const { faults } = await importWorkbook({ ...BASICS, 任教履历: [POSTING_HEADER, ["T1", SCHOOL_B, "2008-09-01", "2015-09-01", null]] })
    expect(faults.map(({ sheet, row, code }) => `${sheet} ${row} ${code}`)).toEqual([
      "任教履历 2 posting_overlaps",
      "教师基本信息 2 posting_overlaps",
    ])
    expect(faults[0]?.params).toMatchObject({ school: SCHOOL_A, from: "2015-09-01", otherSheet: "教师基本信息", otherRow: 2 })
    await importWorkbook(BASICS)
    const standingOverlap = await importWorkbook({ 任教履历: [POSTING_HEADER, ["T1", SCHOOL_B, "2008-09", null, null]] })
    expect(standingOverlap.faults.map(({ code, params }) => [code, params.otherSheet])).toEqual([["posting_overlaps", ""]])
  })
})
