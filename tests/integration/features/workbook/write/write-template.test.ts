import { readFileSync } from "node:fs"
import { readXlsx } from "hucre"
import { beforeAll, describe, expect, test } from "vitest"
import { readWhole, temporaryFile } from "#tests/support/workbook-files"
import { SHEETS } from "~/features/workbook/format/sheets"
import { writeTemplate } from "~/features/workbook/write/write-template"

describe("the template", () => {
  const path = temporaryFile(null, "template.xlsx")
  let sheets: Awaited<ReturnType<typeof readXlsx>>["sheets"] = []

  beforeAll(async () => {
    await writeTemplate(path, SHEETS)
    sheets = (await readXlsx(readFileSync(path), { readStyles: true } as never)).sheets
  })

  test("is read as empty: sample rows, instructions and choices are passed over, no header is unknown", async () => {
    const read = await readWhole(path)
    expect(read.unknown).toEqual([])
    expect(read.sheets.map(({ stream }) => stream.name)).toEqual(SHEETS.map(({ name }) => name))
    for (const { stream, rows } of read.sheets) {
      expect([stream.name, stream.problems, stream.unknownHeaders, rows]).toEqual([stream.name, [], [], []])
    }
  })

  test("has instructions first and hidden choices last, and a sample in every sheet", () => {
    expect(sheets.map(({ name }) => name)).toEqual(["说明", ...SHEETS.map(({ name }) => name), "选项"])
    expect(sheets.at(-1)?.hidden).toBe(true)
    for (const found of sheets.slice(1, -1)) expect(String(found.rows[1]?.[0])).toMatch(/^示例：/)
  })

  test("offers a drop-down for every column of codes, and a note on every header", () => {
    for (const [at, format] of SHEETS.entries()) {
      const found = sheets[at + 1]
      const coded = format.columns.filter(({ type }) => type.kind === "code" || type.kind === "yesNo")
      expect(found?.dataValidations ?? [], format.name).toHaveLength(coded.length)
      const noted = [...(found?.cells?.values() ?? [])].filter((cell) => cell.comment !== undefined)
      expect(noted, format.name).toHaveLength(format.columns.length)
    }
  })

  test("the choices a drop-down points at are the column's labels", () => {
    const appraisals = sheets.find(({ name }) => name === "年度考核")
    const formula = appraisals?.dataValidations?.[0]?.formula1 ?? ""
    const [, letters = "", from = "", to = ""] = /^选项!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(formula) ?? []
    const column = [...letters].reduce((no, letter) => no * 26 + letter.charCodeAt(0) - 64, 0) - 1
    const choices = sheets
      .at(-1)
      ?.rows.slice(Number(from) - 1, Number(to))
      .map((row) => row[column])
    expect(choices).toEqual(["优秀", "合格", "基本合格", "不合格", "不定等次"])
  })

  test("the sample without its mark is a row without a fault", async () => {
    const { writeXlsx } = await import("~/features/workbook/write/write-xlsx")
    const samples = SHEETS.map((format) => ({
      name: format.name,
      columns: [],
      rows: [
        { rowNo: 1, cells: format.columns.map(({ header }) => ({ value: header, style: "header" as const })) },
        { rowNo: 2, cells: format.columns.map(({ sample }) => ({ value: sample, style: "text" as const })) },
      ],
    }))
    const filled = temporaryFile(null, "samples.xlsx")
    await writeXlsx(filled, samples)
    const read = await readWhole(filled)
    for (const { stream, rows, faults } of read.sheets) expect([stream.name, rows.length, faults]).toEqual([stream.name, 1, []])
  })
})
