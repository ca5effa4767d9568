import { describe, expect, test } from "vitest"
import { readOnly, readWhole, type TestCell, TODAY, temporaryFile, workbookOf } from "#tests/support/workbook-files"
import { SHEETS } from "~/features/workbook/format/sheets"
import { readSheets } from "~/features/workbook/read/read-rows"

const TEACHER = [
  "教师编号",
  "姓名",
  "身份证件类型",
  "身份证件号",
  "性别",
  "出生日期",
  "学校标识码",
  "岗位类别",
  "从教起始年月",
  "进本校年月",
]
const teacher = (changes: Record<string, TestCell> = {}): TestCell[] => {
  const values: Record<string, TestCell> = {
    教师编号: "DK1",
    姓名: "王芳",
    身份证件类型: "居民身份证",
    身份证件号: "11010519491231002X",
    性别: "女",
    出生日期: "1949-12-31",
    学校标识码: "2150010001",
    岗位类别: "专任教师",
    从教起始年月: "197009",
    进本校年月: "1980.9",
  }
  return TEACHER.map((header) => changes[header] ?? (header in changes ? null : (values[header] as TestCell)))
}
const teachers = (rows: readonly (readonly TestCell[])[], rest: { after?: string; date1904?: boolean } = {}) =>
  readOnly(
    temporaryFile(
      workbookOf({
        sheets: [{ name: "教师基本信息", rows: [TEACHER, ...rows], ...(rest.after === undefined ? {} : { after: rest.after }) }],
        date1904: rest.date1904 ?? false,
      }),
    ),
  )

describe("rows", () => {
  test("come in the format's order, columns that the file has not as null", async () => {
    const { stream, rows } = await teachers([teacher()])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.problems).toEqual([])
    expect(Object.fromEntries(stream.format.columns.map(({ field }, at) => [field, rows[0]?.values[at]]))).toMatchObject({
      teacher_no: "DK1",
      name: "王芳",
      identity_number: "11010519491231002X",
      sex: "female",
      born_on: "1949-12-31",
      teaching_since_on: "1970-09-01",
      joined_school_on: "1980-09-01",
      stage: null,
      mobile: null,
    })
  })

  test("every fault of every row is told with its place and what stands there", async () => {
    const { rows } = await teachers([
      teacher({ 身份证件号: 110105194912310000, 出生日期: "1949.13", 学校标识码: 150010001 }),
      teacher(),
      teacher({ 姓名: null, 性别: "男", 岗位类别: { formula: "A1", result: "专任教师" }, 从教起始年月: { error: "#REF!" } }),
    ])
    expect(rows.map(({ problems }) => problems.map(({ code, columnNo, value }) => [code, columnNo, value]))).toEqual([
      [
        ["identity_number_numeric", 4, "110105194912310000"],
        ["date_impossible", 6, "1949.13"],
        ["identifier_leading_zeros", 7, "150010001"],
      ],
      [],
      [
        ["cell_required", 2, ""],
        ["cell_formula", 8, "专任教师"],
        ["cell_error", 9, "#REF!"],
        ["identity_sex_differs", 4, "11010519491231002X"],
      ],
    ])
  })

  test("blank rows, rows with only unknown columns filled, and the sample row are passed over", async () => {
    const { rows } = await readOnly(
      temporaryFile(
        workbookOf({
          sheets: [
            {
              name: "年度考核",
              rows: [
                ["序号", "教师编号", "考核年度", "考核结果"],
                [null, "示例：DK000001", "2024", "合格"],
                [1, "DK1", 2024, "合格"],
                [2, null, " ", "\u3000"],
                [3],
                [],
                [4, "DK2", 2024, null],
              ],
            },
          ],
        }),
      ),
    )
    expect(rows.map(({ rowNo, problems }) => [rowNo, problems.length])).toEqual([
      [3, 0],
      [7, 1],
    ])
  })

  test("dates of a 1904 workbook", async () => {
    const { records } = await teachers([teacher({ 出生日期: { serial: 16802 }, 身份证件号: null, 进本校年月: { serial: 44074.5 } })], {
      date1904: true,
    })
    expect(records[0]).toMatchObject({ born_on: "1950-01-01", joined_school_on: "2024-09-01" })
  })

  test("merged cells among the data are told once each, header and unknown columns aside", async () => {
    const after = `<mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="G2:G3"/><mergeCell ref="Z2:Z9"/></mergeCells>`
    const { rows } = await teachers([teacher(), teacher({ 教师编号: "DK2" })], { after })
    const merged = rows.filter(({ problems }) => problems.some(({ code }) => code === "cell_merged"))
    expect(merged.map(({ rowNo, problems }) => [rowNo, problems[0]?.header, problems[0]?.params])).toEqual([
      [2, "学校标识码", { range: "G2:G3", fromRow: 2, toRow: 3 }],
    ])
  })

  test("reading can be given up at any time", async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [`DK${at}`, 2024, "合格"])
    const path = temporaryFile(workbookOf({ sheets: [{ name: "年度考核", rows: [["教师编号", "考核年度", "考核结果"], ...rows] }] }))
    for await (const sheet of readSheets(path, { formats: SHEETS, today: TODAY })) {
      if (sheet.kind === "sheet") for await (const batch of sheet.batches()) if (batch.length > 0) break
      break
    }
    expect((await readOnly(path)).rows).toHaveLength(5000)
  })

  test("a file that is not there is a fault, not a refusal", async () => {
    await expect(readWhole(`${temporaryFile(null)}.missing`)).rejects.toMatchObject({ code: "ENOENT" })
  })
})
