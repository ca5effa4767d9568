import { readFileSync } from "node:fs"
import { readXlsx } from "hucre"
import { describe, expect, test } from "vitest"
import { readOnly, readWhole, temporaryFile, workbookOf } from "#tests/support/workbook-files"
import { SHEETS } from "~/features/workbook/format/sheets"
import { type Mark, writeMarkedCopy } from "~/features/workbook/write/write-marked-copy"

const HEADER = ["教师编号", "考核年度", "考核结果", "备注"]

async function marked(bytes: string | Buffer, marks: readonly Mark[], fileName = "上传.xlsx") {
  const target = temporaryFile(null, `${Math.random()}.xlsx`)
  await writeMarkedCopy(temporaryFile(bytes), target, marks, { formats: SHEETS, fileName })
  return { target, sheets: (await readXlsx(readFileSync(target), { readStyles: true } as never)).sheets }
}

describe("a marked copy", () => {
  const upload = workbookOf({
    sheets: [
      {
        name: "年度考核",
        rows: [
          ["某区年度考核"],
          HEADER,
          ["DK1", 2024, "好", { serial: 45536 }],
          ["DK2", null, { formula: "A1", result: "合格" }, true],
          [],
          ["DK3", 2023, "合格", 0.5],
        ],
      },
      { name: "草稿", rows: [["随便", { error: "#N/A" }]], state: "hidden" },
    ],
    date1904: true,
  })
  const marks: Mark[] = [
    { sheet: "年度考核", rowNo: 3, columnNo: 3, text: "应为：优秀、合格" },
    { sheet: "年度考核", rowNo: 4, columnNo: 2, text: "必填" },
    { sheet: "年度考核", rowNo: 4, columnNo: 2, text: "又一处" },
    { sheet: "年度考核", rowNo: 5, columnNo: null, text: "整行有问题" },
    { sheet: "年度考核", rowNo: 6, columnNo: 6, text: "列外" },
    { sheet: "年度考核", rowNo: 9, columnNo: 1, text: "表外" },
  ]

  test("has every row of every sheet where it was, formulas as their results", async () => {
    const { target, sheets } = await marked(upload, [])
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ["年度考核", false],
      ["草稿", true],
    ])
    const { rows, faults } = await readOnly(target)
    expect(rows.map(({ rowNo, values }) => [rowNo, ...values])).toEqual([
      [3, "DK1", 2024, null],
      [4, "DK2", null, "competent"],
      [6, "DK3", 2023, "competent"],
    ])
    expect(faults).toEqual(["code_unknown 3 考核结果", "cell_required 4 考核年度"])
    expect((await readWhole(target)).unknown).toEqual(["草稿"])
  })

  test("fills and comments the faulty cells, empty and missing ones too", async () => {
    const { sheets } = await marked(upload, marks)
    const cells = sheets[0]?.cells ?? new Map()
    const comments = [...cells].flatMap(([place, cell]) => (cell.comment === undefined ? [] : [[place, cell.comment.text]]))
    expect(Object.fromEntries(comments)).toEqual({
      "2,2": "应为：优秀、合格",
      "3,1": "必填\n又一处",
      "4,0": "整行有问题",
      "5,5": "列外",
      "8,0": "表外",
    })
    for (const [place] of comments) {
      const fill = cells.get(place)?.style?.fill as { fgColor?: { rgb?: string } } | undefined
      expect(fill?.fgColor?.rgb, place).toMatch(/FFC7CE$/)
    }
  })

  test("of a csv is a workbook whose sheet is named after what it holds", async () => {
    const csv = "\ufeff教师编号,考核年度,考核结果\n00012,2024,好\n=1+1,2024,合格\n"
    const { target, sheets } = await marked(csv, [{ sheet: "上传[1]", rowNo: 2, columnNo: 3, text: "错" }], "上传[1].csv")
    expect(sheets.map(({ name }) => name)).toEqual(["年度考核"])
    expect(sheets[0]?.rows.slice(1)).toEqual([
      ["00012", "2024", "好"],
      ["=1+1", "2024", "合格"],
    ])
    expect((await readOnly(target)).faults).toEqual(["code_unknown 2 考核结果"])
  })

  test("holds as many comments as a spreadsheet bears, and fills the rest", async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => [`DK${at}`, 2024, "好", null])
    const many = rows.map((_, at) => ({ sheet: "年度考核", rowNo: at + 2, columnNo: 3, text: "错" }))
    const { sheets } = await marked(workbookOf({ sheets: [{ name: "年度考核", rows: [HEADER, ...rows] }] }), many)
    const cells = [...(sheets[0]?.cells?.values() ?? [])]
    expect(cells.filter((cell) => cell.comment !== undefined)).toHaveLength(5000)
    expect(
      cells.filter((cell) => cell.style?.fill !== undefined && (cell.style.fill as { pattern?: string }).pattern === "solid"),
    ).toHaveLength(6000)
  })
})
