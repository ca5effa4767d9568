import { readFileSync } from "node:fs"
import { readXlsx } from "hucre"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import {
  BASICS,
  DISTRICT,
  HOURS_HEADER,
  importPath,
  importWorkbook,
  POSTING_HEADER,
  rowsOf,
  SCHOOL_A,
  SCHOOL_B,
  TEACHER_HEADER,
  type TestWorkbook,
} from "#tests/support/import-workbook"
import { temporaryFile, workbookOf } from "#tests/support/workbook-files"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { exportWorkbook } from "~/features/workbook/export-workbook.server"
import { markWorkbook } from "~/features/workbook/mark-workbook.server"
import type { FillProgress } from "~/features/workbook/stage/fill-table.server"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const entry = (name: string, hours: number | string = 2, teacherNo = "T1") => [teacherNo, 2024, "区培", name, "面授", "2024-07-12", hours]
const person = (no: string, since = "2015-09", number: string | null = null) => [
  no,
  "张示例",
  "女",
  "1949-12-31",
  SCHOOL_A,
  "专任教师",
  "1970-09",
  since,
  null,
  null,
  number === null ? null : "居民身份证",
  number,
]
const PERSON_HEADER = [...TEACHER_HEADER, "身份证件类型", "身份证件号"]
const placed = (faults: readonly { sheet: string; row: number; code: string }[]) =>
  faults.map(({ sheet, row, code }) => `${sheet} ${row} ${code}`)

describe("a sheet that goes on in 名称_2, 名称_3 …", () => {
  test("comes from an export that is too long for one sheet, and imports again without a change", async () => {
    await importWorkbook({
      学校: BASICS.学校 ?? [],
      教师基本信息: [PERSON_HEADER, person("T1"), person("T2"), person("T3", "2016-09", "11010519491231002X"), person("T4")],
      任教履历: [POSTING_HEADER, ["T1", SCHOOL_B, "2008-09", "2015-08", null], ["T2", SCHOOL_B, "2009-09", "2015-08", null]],
      国内培训: [HOURS_HEADER, ...Array.from({ length: 7 }, (_, at) => entry(`班${at}`, 2, `T${(at % 4) + 1}`))],
    })
    const toFile = temporaryFile(null, "exported.xlsx")
    expect(await exportWorkbook({ toFile, sheets: null, districtId: DISTRICT, rowsPerSheet: 3 })).toEqual({ rows: 15 })
    const { sheets } = await readXlsx(readFileSync(toFile))
    expect(sheets.map(({ name }) => name).filter((name) => /培训|教师基本/.test(name))).toEqual([
      "教师基本信息",
      "教师基本信息_2",
      "国内培训",
      "国内培训_2",
      "国内培训_3",
      "国内培训_4",
    ])
    const again = await importPath(toFile)
    expect(again.faults).toEqual([])
    expect(again.checked.sheets).toEqual([
      { sheet: "学校", new: 0, changed: 0, same: 2, faulty: 0 },
      { sheet: "教师基本信息", new: 0, changed: 0, same: 4, faulty: 0 },
      { sheet: "任教履历", new: 0, changed: 0, same: 2, faulty: 0 },
      { sheet: "国内培训", new: 0, changed: 0, same: 7, faulty: 0 },
    ])
    expect(again.applied?.sourceId).toBeNull()

    await database.close()
    database = await aDatabase()
    const elsewhere = await importPath(toFile)
    expect(elsewhere.checked.sheets.map(({ new: added }) => added)).toEqual([2, 4, 2, 7])
    expect(rowsOf("select distinct source_row as row from hours_entry order by 1")).toEqual([{ row: 2 }, { row: 3 }])
    expect(await verifyStandings({ districtId: DISTRICT })).toMatchObject({ people: 4, faults: [] })
  })

  test("changes, wherever in it they are, are found and named by their record", async () => {
    await importWorkbook({ ...BASICS, 国内培训: [HOURS_HEADER, entry("甲班"), entry("乙班")] })
    const changed = await importWorkbook({ 国内培训: [HOURS_HEADER, entry("甲班")], 国内培训_2: [HOURS_HEADER, entry("乙班", 3)] })
    expect(changed.checked.sheets).toEqual([{ sheet: "国内培训", new: 0, changed: 1, same: 1, faulty: 0 }])
    expect(changed.checked.changes).toEqual([
      { sheet: "国内培训", row: 2, key: "T1|乙班|2024-07-12", field: "hours_tenths", before: 20, after: 30 },
    ])
  })

  test("its faults are named by the sheet and row they stand in, and the good rows alone can be accepted", async () => {
    await importWorkbook(BASICS)
    const workbook = {
      国内培训: [HOURS_HEADER, entry("甲班", 0), entry("乙班")],
      国内培训_2: [HOURS_HEADER, entry("丙班"), entry("丁班", 0)],
      国内培训_3: [["第三部分"], HOURS_HEADER, entry("戊班", 2, "T9"), entry("己班")],
    }
    const { faults } = await importWorkbook(workbook)
    expect(placed(faults)).toEqual(["国内培训 2 number_too_small", "国内培训_2 3 number_too_small", "国内培训_3 3 teacher_unknown"])
    const accepted = await importWorkbook(workbook, { acceptValid: true })
    expect(accepted.checked.sheets).toEqual([{ sheet: "国内培训", new: 3, changed: 0, same: 0, faulty: 3 }])
    expect(rowsOf("select project_name as name from hours_entry order by id")).toEqual(
      ["丙班", "乙班", "己班"].sort().map((name) => ({ name })),
    )
  })

  test("a record that two of its sheets have is given twice, and each row says where the other is", async () => {
    await importWorkbook(BASICS)
    const { faults } = await importWorkbook({
      国内培训: [HOURS_HEADER, entry("甲班"), entry("甲班")],
      国内培训_2: [HOURS_HEADER, entry("乙班"), entry("甲班", 3)],
    })
    expect(faults.map(({ sheet, row, params }) => [sheet, row, params])).toEqual([
      ["国内培训", 2, { otherRow: 3, otherSheet: "国内培训_2" }],
      ["国内培训", 3, { otherRow: 2 }],
      ["国内培训_2", 3, { otherRow: 2, otherSheet: "国内培训" }],
    ])
  })

  test("two people with one number, and postings that overlap, from sheet to sheet", async () => {
    const shared = await importWorkbook({
      学校: BASICS.学校 ?? [],
      教师基本信息: [PERSON_HEADER, person("T1", "2015-09", "11010519491231002X")],
      教师基本信息_2: [PERSON_HEADER, person("T3"), person("T2", "2015-09", "11010519491231002X")],
    })
    expect(shared.faults.map(({ sheet, row, code, params }) => [sheet, row, code, params])).toEqual([
      ["教师基本信息", 2, "identity_number_shared", { otherRow: 3, otherSheet: "教师基本信息_2" }],
      ["教师基本信息_2", 3, "identity_number_shared", { otherRow: 2, otherSheet: "教师基本信息" }],
    ])
    const overlapping = await importWorkbook({
      学校: BASICS.学校 ?? [],
      教师基本信息: [PERSON_HEADER, person("T2")],
      教师基本信息_2: [PERSON_HEADER, person("T1")],
      任教履历: [POSTING_HEADER],
      任教履历_2: [POSTING_HEADER, ["T1", SCHOOL_B, "2008-09-01", "2015-09-01", null]],
    })
    expect(overlapping.faults.map(({ sheet, row, params }) => [sheet, row, params.otherSheet, params.otherRow])).toEqual([
      ["任教履历_2", 2, "教师基本信息_2", 2],
      ["教师基本信息_2", 2, "任教履历_2", 2],
    ])
  })

  test("merged cells take the rows out that they run over, in their own sheet", async () => {
    await importWorkbook(BASICS)
    const rows = [HOURS_HEADER, entry("甲班"), entry("乙班"), entry("丙班")]
    const others = [HOURS_HEADER, entry("丁班"), entry("戊班"), entry("己班")]
    const path = temporaryFile(
      workbookOf({
        sheets: [
          { name: "国内培训", rows },
          { name: "国内培训_2", rows: others, after: `<mergeCells count="1"><mergeCell ref="B3:B4"/></mergeCells>` },
        ],
      }),
    )
    const { checked, faults } = await importPath(path, { acceptValid: true })
    expect(faults.map(({ sheet, row, params }) => [sheet, row, params])).toEqual([
      ["国内培训_2", 3, { range: "B3:B4", fromRow: 3, toRow: 4 }],
    ])
    expect(checked.sheets).toEqual([{ sheet: "国内培训", new: 4, changed: 0, same: 0, faulty: 1 }])
  })

  test("is marked where its faults are, whichever order its columns have", async () => {
    await importWorkbook(BASICS)
    const turned = [...HOURS_HEADER].reverse()
    const { path, stageFile, faults } = await importWorkbook({
      国内培训: [HOURS_HEADER, entry("甲班", 0), entry("乙班")],
      国内培训_2: [turned, [...entry("丙班")].reverse(), [...entry("丁班", 0)].reverse()],
    })
    expect(faults).toHaveLength(2)
    const toFile = temporaryFile(null, "marked.xlsx")
    expect(await markWorkbook({ path, fileName: "upload.xlsx", sheet: null, stageFile, toFile, locale: "zh-CN" })).toEqual({ marks: 2 })
    const { sheets } = await readXlsx(readFileSync(toFile), { readStyles: true } as never)
    const comments = sheets.map(({ name, cells }) => [
      name,
      [...(cells ?? [])].flatMap(([place, cell]) => (cell.comment === undefined ? [] : [place])),
    ])
    expect(comments).toEqual([
      ["国内培训", ["1,6"]],
      ["国内培训_2", ["2,0"]],
    ])
  })

  test("must have the columns that the first has", async () => {
    await importWorkbook(BASICS)
    const { faults, checked } = await importWorkbook({
      国内培训: [
        [...HOURS_HEADER, "证书编号"],
        [...entry("甲班"), "ZS-1"],
      ],
      国内培训_2: [
        [...HOURS_HEADER, "获得学分"],
        [...entry("乙班"), 1],
      ],
      国内培训_3: [
        [...HOURS_HEADER, "证书编号", "备注"],
        [...entry("丙班"), "ZS-2", "多出的列"],
      ],
      国内培训_4: [["没有", "表头"]],
    })
    expect(faults.map(({ sheet, row, column, code, params }) => [sheet, row, column, code, params])).toEqual([
      ["国内培训_2", 1, null, "header_differs", { otherSheet: "国内培训", headers: "获得学分、证书编号" }],
      ["国内培训_4", 0, null, "header_not_found", expect.anything()],
    ])
    expect(checked.sheets).toEqual([{ sheet: "国内培训", new: 2, changed: 0, same: 0, faulty: 1 }])
    expect(checked.unknownColumns).toEqual([{ sheet: "国内培训_3", column: "备注" }])
  })

  test("has the columns of its first sheet that is read: an empty one says nothing of them", async () => {
    await importWorkbook({
      ...BASICS,
      国内培训: [
        [...HOURS_HEADER, "证书编号"],
        [...entry("甲班"), "ZS-1"],
      ],
    })
    const { checked } = await importWorkbook({ 国内培训: [], 国内培训_2: [HOURS_HEADER, entry("甲班", 3)], 国内培训_3: [] })
    expect(checked.sheets).toEqual([{ sheet: "国内培训", new: 0, changed: 1, same: 0, faulty: 0 }])
    expect(rowsOf("select certificate_no as no from hours_entry where superseded_at is null")).toEqual([{ no: "ZS-1" }])
  })

  test("its progress is that of the whole file", async () => {
    const told: FillProgress[] = []
    await importWorkbook(
      {
        ...BASICS,
        国内培训: [HOURS_HEADER, ...Array.from({ length: 600 }, (_, at) => entry(`甲${at}`))],
        国内培训_2: [HOURS_HEADER, ...Array.from({ length: 200 }, (_, at) => entry(`乙${at}`))],
        草稿: [["不读的表", "x".repeat(50_000)]],
      },
      { onProgress: (progress) => told.push(progress) },
    )
    expect(told.map(({ rowsRead }) => rowsRead)).toEqual(told.map(({ rowsRead }) => rowsRead).sort((a, b) => a - b))
    expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).sort((a, b) => a - b))
    const whole = told.filter(({ sheet }) => sheet === "国内培训").at(-1)
    expect(whole?.rowsRead).toBe(603)
    expect(whole?.share).toBeGreaterThan(0.65)
    expect(whole?.share).toBeLessThan(0.85)
    expect(told.at(-1)).toEqual({ sheet: "国内培训_2", rowsRead: 803, share: 1 })
  })
})

describe("sheets of one kind that do not go on from each other are refused", () => {
  const sheet = (...names: string[]): TestWorkbook => Object.fromEntries(names.map((name) => [name, [HOURS_HEADER, entry(name)]]))

  test.each([
    ["by another mark", ["国内培训", "国内培训 (2)"]],
    ["out of order", ["国内培训", "国内培训_3"]],
    ["backwards", ["国内培训_2", "国内培训"]],
    ["by years", ["国内培训_2024", "国内培训_2025"]],
    ["again", ["国内培训", "国内培训_2", "国内培训-2"]],
  ])("%s", async (_, names) => {
    await importWorkbook(BASICS)
    await expect(importWorkbook(sheet(...names))).rejects.toMatchObject({ code: "sheet_twice", params: { sheet: "国内培训" } })
  })
})
