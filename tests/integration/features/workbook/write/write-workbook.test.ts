import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { readXlsx } from "hucre"
import { describe, expect, test } from "vitest"
import { readOnly, readWhole, temporaryFile } from "#tests/support/workbook-files"
import type { CellValue, Column, SheetFormat } from "~/features/workbook/format/column"
import { SHEETS } from "~/features/workbook/format/sheets"
import { writeCsv } from "~/features/workbook/write/write-csv"
import { type SheetContent, writeWorkbook } from "~/features/workbook/write/write-workbook"

const sheet = (name: string) => SHEETS.find((format) => format.name === name)!

/** A stored value that fits the column; dates rise with `day`, so that no start follows its end. */
function valueFor(column: Column, at: number): CellValue {
  const { type } = column
  switch (type.kind) {
    case "text":
      return `文字${at}`
    case "personName":
      return "阿卜杜拉·买买提𠮷"
    case "identifier":
      return type.digits === undefined ? `00A${at}` : String(at).padStart(type.digits, "0")
    case "identityNumber":
      return null
    case "mobile":
      return "13800138000"
    case "email":
      return "a@example.cn"
    case "date":
      return `20${10 + Math.min(at, 15)}-03-01`
    case "year":
      return 2020
    case "code":
      return type.options[0]?.code ?? null
    case "yesNo":
      return at % 2
    case "tenths":
      return 15
    case "days":
    case "people":
      return 7
  }
}

/** A row that passes the checks between cells as well. */
function rowFor(format: SheetFormat): CellValue[] {
  return format.columns.map((column, at) => {
    if (column.field === "born_on") return "1980-01-31"
    if (column.field === "left_on" && format.table === "teacher_record") return null
    return valueFor(column, at)
  })
}

async function written(contents: readonly SheetContent[], rowsPerSheet?: number): Promise<string> {
  const path = temporaryFile(null, `${Math.random()}.xlsx`)
  await writeWorkbook(path, contents, rowsPerSheet)
  return path
}

describe("an exported workbook", () => {
  test("imports again without a change, every sheet and every column", async () => {
    const contents = SHEETS.map((format) => ({
      format,
      rows: [rowFor(format), format.columns.map((column, at) => (column.required ? rowFor(format)[at]! : null))],
    }))
    const { sheets, unknown } = await readWhole(await written(contents))
    expect(unknown).toEqual([])
    expect(sheets.map(({ stream }) => stream.name)).toEqual(SHEETS.map(({ name }) => name))
    for (const [at, { stream, rows, faults }] of sheets.entries()) {
      expect(faults, stream.name).toEqual([])
      expect(stream.unknownHeaders).toEqual([])
      expect(
        rows.map((row) => row.values),
        stream.name,
      ).toEqual(contents[at]?.rows)
    }
  })

  test("goes on in a second sheet where the first is full, and is read as one kind", async () => {
    const format = sheet("年度考核")
    const rows = Array.from({ length: 25 }, (_, at): CellValue[] => [`DK${at}`, 2020, "competent"])
    const { sheets } = await readWhole(await written([{ format, rows }], 11))
    expect(sheets.map(({ stream, rows: found }) => [stream.name, found.length])).toEqual([
      ["年度考核", 10],
      ["年度考核_2", 10],
      ["年度考核_3", 5],
    ])
    expect(sheets.flatMap(({ rows: found }) => found.map((row) => row.values))).toEqual(rows)
  })

  test("is understood by another reader: text is text, hours are numbers", async () => {
    const format = sheet("国内培训")
    const row = rowFor(format)
    const { sheets } = await readXlsx(readFileSync(await written([{ format, rows: [row] }])))
    expect(sheets[0]?.name).toBe("国内培训")
    expect(sheets[0]?.rows[0]).toEqual(format.columns.map(({ header }) => header))
    expect(sheets[0]?.rows[1]).toEqual([
      "00A0",
      2020,
      "国培",
      "师德",
      "文字4",
      "文字5",
      "面授",
      "2017-03-01",
      "2018-03-01",
      1.5,
      1.5,
      "00A11",
    ])
  })

  test("is the same file for the same content", async () => {
    const contents = [{ format: sheet("年度考核"), rows: [["DK1", 2020, "competent"]] }]
    expect(readFileSync(await written(contents)).equals(readFileSync(await written(contents)))).toBe(true)
  })
})

const FORMAT: SheetFormat = {
  name: "年度考核",
  table: "none",
  columns: ["甲列", "乙列"].map((header, at) => ({
    header,
    field: `f${at}`,
    type: { kind: "text", max: 100 },
    required: at === 0,
    key: false,
    sample: "",
  })),
}

/** Text as it is stored: cleaned, not empty, not the mark of a sample row. */
const stored = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "\t", "'", '"', ",", ";", "\r", "\n", "_x000D_", "＝", "<", "&", "]]>", "王", "1"),
      maxLength: 12,
    }),
  )
  .map((text) =>
    text
      .replace(
        /\u034f|[\p{Cc}\p{Cf}\p{Surrogate}\u115f\u1160\u17b4\u17b5\ufffd\ufff9-\uffff\ufdd0-\ufdef\u{e0000}-\u{e007f}\u2028\u2029]/gu,
        "",
      )
      .normalize("NFC")
      .trim(),
  )
  .filter((text) => text !== "" && [...text].length <= 100)

describe("no text becomes a formula, and every text comes back", () => {
  const pairs = fc.array(fc.tuple(stored, fc.option(stored, { nil: null })), { minLength: 1, maxLength: 40 })

  test("in xlsx", async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (rows) => {
        const { rows: found, faults } = await readOnly(await written([{ format: FORMAT, rows }]), { formats: [FORMAT] })
        expect(faults).toEqual([])
        expect(found.map((row) => row.values)).toEqual(rows)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test("in csv, where nothing begins with what a spreadsheet calculates", async () => {
    const path = temporaryFile(null, "property.csv")
    await fc.assert(
      fc.asyncProperty(pairs, async (rows) => {
        await writeCsv(path, { format: FORMAT, rows })
        const fields: string[][] = parse(readFileSync(path), { bom: true, relax_column_count: true })
        expect(fields.flat().filter((field) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(field))).toEqual([])
        const { rows: found, faults } = await readOnly(path, { formats: [FORMAT] })
        expect(faults).toEqual([])
        expect(found.map((row) => row.values)).toEqual(rows)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test("what a formula would be is a typed string for other readers too", async () => {
    const rows = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "=cmd|'/c calc'!A1"].map((text) => [text, null])
    const { sheets } = await readXlsx(readFileSync(await written([{ format: FORMAT, rows }])), { readFormulas: true } as never)
    expect(sheets[0]?.rows.slice(1).map((row) => row[0])).toEqual(rows.map(([text]) => text))
    for (const cell of sheets[0]?.cells?.values() ?? []) expect(cell.formula).toBeUndefined()
  })
})

test("a csv of every sheet imports again without a change", async () => {
  for (const format of SHEETS) {
    const path = temporaryFile(null, `${format.name}.csv`)
    const rows = [rowFor(format)]
    await writeCsv(path, { format, rows })
    const { stream, rows: found, faults } = await readOnly(path)
    expect([stream.format.name, faults]).toEqual([format.name, []])
    expect(found.map((row) => row.values)).toEqual(rows)
  }
})
