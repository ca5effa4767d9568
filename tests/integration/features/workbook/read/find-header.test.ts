import { describe, expect, test } from "vitest"
import { readOnly, readWhole, type TestCell, temporaryFile, workbookOf } from "#tests/support/workbook-files"

const ROW = ["DK1", "2024", "合格"]
const sheet = (rows: readonly (readonly TestCell[])[], name = "年度考核") =>
  readOnly(temporaryFile(workbookOf({ sheets: [{ name, rows }] })))
const values = async (rows: readonly (readonly TestCell[])[], name?: string) => (await sheet(rows, name)).rows.map((row) => row.values)

describe("the header is found", () => {
  test("under a title, notes and blank rows", async () => {
    const found = await sheet([
      ["某某区2024年年度考核汇总表"],
      [],
      ["填表单位：", null, "填表日期：2024年"],
      ["教师编号", "考核年度", "考核结果"],
      ROW,
    ])
    expect(found.stream.headerRowNo).toBe(4)
    expect(found.rows.map(({ rowNo, values: row }) => [rowNo, ...row])).toEqual([[5, "DK1", 2024, "competent"]])
  })

  test("in any order, with unknown columns named and kept out", async () => {
    const found = await sheet([
      ["序号", "考核结果", "备注", "教师编号", "考核年度"],
      [1, "合格", "随便", "DK1", 2024],
    ])
    expect(found.stream.unknownHeaders).toEqual([
      { header: "序号", columnNo: 1 },
      { header: "备注", columnNo: 3 },
    ])
    expect(found.rows.map((row) => row.values)).toEqual([["DK1", 2024, "competent"]])
  })

  test.each([
    ["marks", ["教师编号*⚿", "＊考核年度", "*考核结果"]],
    ["spaces and line breaks", ["教 师\n编号", " 考核　年度 ", "考核_x000A_结果".replace("_x000A_", "\r\n")]],
    ["remarks in parentheses", ["教师编号（必填）", "考核年度(如2024)", "考核结果【必填】"]],
    ["other names", ["工号", "考核年度：", "考核结果:"]],
    ["field names", ["teacher_no", "YEAR", "result"]],
  ])("whatever its %s", async (_, header) => {
    expect(await values([header, ROW])).toEqual([["DK1", 2024, "competent"]])
  })

  test("over two merged rows: gaps filled from above, group names joined to what is under them", async () => {
    const rows = [
      ["教师编号", "交流轮岗类型", "原学校", "交流学校", "起止", null],
      [null, null, "学校标识码", "标识码", "开始日期", "结束日期"],
      ["DK1", "定期交流", "2150010001", "2150010002", "2024-09-01", "2025-08-31"],
    ]
    expect(await values(rows, "交流轮岗")).toEqual([["DK1", "periodic", null, "2150010001", "2150010002", "2024-09-01", "2025-08-31"]])
  })

  test("a full-width and a half-width parenthesis are the same", async () => {
    const found = await sheet(
      [
        ["学校（机构）标识码", "学校名称", "办学类型"],
        ["2150010001", "甲小学", "小学"],
      ],
      "学校",
    )
    expect(found.rows[0]?.values.slice(0, 3)).toEqual(["2150010001", "甲小学", "primary"])
  })
})

describe("a header that cannot be used is a problem of the sheet", () => {
  test("required columns that are missing are named, all of them", async () => {
    const { stream, rows } = await sheet([["教师编号", "考核年度"], ROW])
    expect(stream.problems).toEqual([{ code: "header_missing", params: { headers: "考核结果" } }])
    expect(rows).toEqual([])
    const leave = await sheet([["教师编号", "结束日期"], ["a"]], "请假")
    expect(leave.stream.problems[0]?.params).toEqual({ headers: "类型、开始日期" })
  })

  test("a column twice names both places", async () => {
    const { stream } = await sheet([["教师编号", "考核年度", "考核结果", "备注", "工号"], ROW])
    expect(stream.problems).toEqual([{ code: "header_duplicate", params: { header: "教师编号", columns: "A、E" } }])
  })

  test("no header at all says what was looked for", async () => {
    const { stream } = await sheet([ROW, ROW])
    expect(stream.problems).toEqual([{ code: "header_not_found", params: { lookedFor: "教师编号、考核年度、考核结果" } }])
  })

  test("a sheet without anything in it is no fault", async () => {
    const { stream, rows } = await sheet([])
    expect([stream.problems, rows]).toEqual([[], []])
  })
})

describe("sheets", () => {
  const header = ["教师编号", "考核年度", "考核结果"]

  test("are known by name, other names and continued names; unknown ones are told, instructions passed over", async () => {
    const { sheets, unknown } = await readWhole(
      temporaryFile(
        workbookOf({
          sheets: [
            { name: "说明", rows: [["随便"]] },
            { name: "年度考核", rows: [header, ROW] },
            { name: "年度考核_2", rows: [header, ROW], state: "hidden" },
            { name: "学时记录", rows: [] },
            { name: "草稿", rows: [header, ROW] },
          ],
        }),
      ),
    )
    expect(sheets.map(({ stream, rows }) => [stream.name, stream.format.name, stream.isHidden, rows.length])).toEqual([
      ["年度考核", "年度考核", false, 1],
      ["年度考核_2", "年度考核", true, 1],
      ["学时记录", "国内培训", false, 0],
    ])
    expect(unknown).toEqual(["草稿"])
  })

  test("a lone sheet without a name is known by its header, or by the name that was given", async () => {
    const empty = ["Sheet2", "Sheet3"].map((name) => ({ name, rows: [] }))
    const path = temporaryFile(workbookOf({ sheets: [{ name: "Sheet1", rows: [header, ROW] }, ...empty] }))
    expect((await readOnly(path)).stream.format.name).toBe("年度考核")
    expect((await readOnly(path, { sheet: "年度考核" })).rows).toHaveLength(1)
    expect((await readOnly(path, { sheet: "请假" })).stream.problems[0]?.code).toBe("header_not_found")
  })

  test("the named sheet alone is read; one that is not there is refused with what is", async () => {
    const path = temporaryFile(
      workbookOf({
        sheets: [
          { name: "年度考核", rows: [header, ROW] },
          { name: "请假", rows: [["a"]] },
        ],
      }),
    )
    const { sheets, unknown } = await readWhole(path, { sheet: "年度考核" })
    expect([sheets.map(({ stream }) => stream.name), unknown]).toEqual([["年度考核"], ["请假"]])
    await expect(readWhole(path, { sheet: "师德" })).rejects.toMatchObject({
      code: "sheet_not_found",
      params: { sheet: "师德", found: "年度考核、请假" },
    })
    const strange = temporaryFile(
      workbookOf({
        sheets: [
          { name: "A", rows: [header] },
          { name: "B", rows: [header] },
        ],
      }),
    )
    await expect(readWhole(strange)).rejects.toMatchObject({ code: "no_known_sheet", params: { found: "A、B" } })
  })
})
