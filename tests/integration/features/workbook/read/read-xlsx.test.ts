import { describe, expect, test } from "vitest"
import { type TestCell, type TestWorkbook, temporaryFile, workbookOf, workbookParts, worksheetXml } from "#tests/support/workbook-files"
import { zipOf } from "#tests/support/zip-files"
import { checkFile } from "~/features/workbook/read/check-file"
import { DEFAULT_FILE_LIMITS, type FileLimits } from "~/features/workbook/read/file-limits"
import { CELL, type CellKind, type RawRow } from "~/features/workbook/read/raw-row"
import { openXlsx } from "~/features/workbook/read/read-xlsx"

const NAMES = Object.fromEntries(Object.entries(CELL).map(([name, kind]) => [kind, name])) as Record<CellKind, string>

function shown(row: RawRow): unknown[] {
  return Array.from({ length: row.width }, (_, at) => {
    const kind = row.kind(at)
    if (kind === CELL.empty) return null
    return [NAMES[kind], kind === CELL.number || kind === CELL.date || kind === CELL.boolean ? row.number(at) : row.text(at)]
  })
}

async function readBytes(bytes: Buffer, limits: FileLimits = DEFAULT_FILE_LIMITS) {
  const file = await checkFile(temporaryFile(bytes), limits)
  if (file.kind !== "xlsx") throw new Error("not an xlsx")
  try {
    const workbook = await openXlsx(file.zip, limits)
    const sheets = []
    for (const sheet of workbook.sheets) {
      const rows: { rowNo: number; cells: unknown[] }[] = []
      for await (const batch of sheet.rows()) for (const row of batch) rows.push({ rowNo: row.rowNo, cells: shown(row) })
      sheets.push({ name: sheet.name, isHidden: sheet.isHidden, rows, merges: sheet.merges(), progress: sheet.progress })
    }
    return { date1904: workbook.date1904, sheets }
  } finally {
    file.zip.close()
  }
}

const read = (workbook: TestWorkbook) => readBytes(workbookOf(workbook))
const cellsOf = async (cells: readonly TestCell[], rest: Partial<TestWorkbook> = {}) =>
  (await read({ sheets: [{ name: "S", rows: [cells] }], ...rest })).sheets[0]?.rows[0]?.cells

const xml = (inner: string): TestCell => ({ xml: inner })
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

describe("cells", () => {
  test("text, numbers, dates, booleans, formulas and errors are told apart", async () => {
    const cells = await cellsOf([
      "王芳",
      12.5,
      { serial: 45536 },
      true,
      { formula: "A1&B1", result: "王芳12.5" },
      { formula: "1+1", result: 2 },
      { error: "#N/A" },
      null,
      "末",
    ])
    expect(cells).toEqual([
      ["text", "王芳"],
      ["number", 12.5],
      ["date", 45536],
      ["boolean", 1],
      ["formula", "王芳12.5"],
      ["formula", "2"],
      ["error", "#N/A"],
      null,
      ["text", "末"],
    ])
  })

  test("a formula without a result, or shared, is still a formula", async () => {
    const cells = await cellsOf([
      xml('<c r="A1"><f>NOW()</f></c>'),
      xml('<c r="B1"><f t="shared" si="0"/><v>3</v></c>'),
      xml('<c r="C1" t="str"><f/><v>甲</v></c>'),
    ])
    expect(cells).toEqual([
      ["formula", ""],
      ["formula", "3"],
      ["formula", "甲"],
    ])
  })

  test("numbers keep every digit a double has", async () => {
    const cells = await cellsOf([
      xml('<c r="A1"><v>5.0010419800101E+17</v></c>'),
      xml('<c r="B1"><v>8.1999999999999993</v></c>'),
      xml('<c r="C1"><v>-0.5</v></c>'),
      xml('<c r="D1"><v>123456789012345</v></c>'),
    ])
    expect(cells).toEqual([
      ["number", 5.0010419800101e17],
      ["number", 8.2],
      ["number", -0.5],
      ["number", 123456789012345],
    ])
  })

  test("inline and rich text, kept spaces, references, CDATA, escapes and phonetic runs", async () => {
    const cells = await cellsOf([
      xml('<c r="A1" t="inlineStr"><is><r><t>王</t></r><r><rPr><b/></rPr><t>芳</t></r><rPh sb="0" eb="1"><t>ワン</t></rPh></is></c>'),
      xml('<c r="B1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b &#x97E6;&#38889; </t></is></c>'),
      xml('<c r="C1" t="inlineStr"><is><t><![CDATA[1<2 & 3]]></t></is></c>'),
      xml('<c r="D1" t="inlineStr"><is><t>一_x000D_二_x005F_x000D_</t></is></c>'),
      xml('<c r="E1" t="str"><v>直接&lt;文本&gt;</v></c>'),
      xml('<c r="F1" t="d"><v>2024-09-01T00:00:00</v></c>'),
    ])
    expect(cells).toEqual([
      ["text", "王芳"],
      ["text", " a & b 韦韩 ".replace("韩", "\u97e9")],
      ["text", "1<2 & 3"],
      ["text", "一\r二_x000D_"],
      ["text", "直接<文本>"],
      ["text", "2024-09-01T00:00:00"],
    ])
  })

  test("shared strings, more than 65,536 of them, with rich text and phonetic runs", async () => {
    const plain = Array.from({ length: 70_000 }, (_, at) => `<si><t>第${at}条</t></si>`)
    const sharedStrings = `<sst ${MAIN}>${plain.join("")}<si><r><t>𠮷</t></r><r><t>野</t></r><rPh sb="0" eb="1"><t>よし</t></rPh></si><si/><si><t/></si></sst>`
    const shared = (column: string, index: number) => xml(`<c r="${column}1" t="s"><v>${index}</v></c>`)
    const cells = await cellsOf(
      [shared("A", 0), shared("B", 65_536), shared("C", 69_999), shared("D", 70_000), shared("E", 70_001), shared("F", 0)],
      { sharedStrings },
    )
    expect(cells).toEqual([["text", "第0条"], ["text", "第65536条"], ["text", "第69999条"], ["text", "𠮷野"], null, ["text", "第0条"]])
  })

  test("cells and rows without references count on; rows without numbers too", async () => {
    const worksheet = `<worksheet ${MAIN}><sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c t="b"><v>0</v></c></row><row><c><v>9</v></c></row></sheetData></worksheet>`
    const { sheets } = await read({ sheets: [{ name: "S", xml: worksheet }] })
    expect(sheets[0]?.rows).toEqual([
      { rowNo: 1, cells: [["number", 1], null, null, ["number", 2], ["number", 3]] },
      { rowNo: 5, cells: [["boolean", 0]] },
      { rowNo: 6, cells: [["number", 9]] },
    ])
  })

  test("a dimension that lies, columns without end and prefixed names do no harm", async () => {
    const worksheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1:XFD1048576"/><!-- > --><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c><x:c r='XFD1'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const { sheets } = await read({ sheets: [{ name: "S", xml: worksheet }] })
    expect(sheets[0]?.rows).toEqual([{ rowNo: 1, cells: [["number", 1]] }])
  })
})

describe("dates", () => {
  test.each([
    [14, undefined, true],
    [31, undefined, true],
    [57, undefined, true],
    [0, undefined, false],
    [2, undefined, false],
    [49, undefined, false],
    [176, "yyyy\\-mm\\-dd", true],
    [176, 'yyyy"年"m"月"d"日"', true],
    [176, "[$-804]yyyy/m/d;@", true],
    [176, "[h]:mm", true],
    [176, "0.0_ ", false],
    [176, '0"日"', false],
    [176, "[Red]#,##0", false],
    [176, "General", false],
    [176, "@", false],
  ])("number format %s %s shows a date: %s", async (id, code, isDate) => {
    const declared =
      code === undefined ? "" : `<numFmts><numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts>`
    const styles = `<styleSheet ${MAIN}>${declared}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`
    expect(await cellsOf([{ serial: 45536 }], { styles })).toEqual([[isDate ? "date" : "number", 45536]])
  })

  test("the 1904 system is seen", async () => {
    expect((await read({ sheets: [{ name: "S", rows: [[1]] }], date1904: true })).date1904).toBe(true)
    expect((await read({ sheets: [{ name: "S", rows: [[1]] }] })).date1904).toBe(false)
  })
})

describe("sheets", () => {
  test("hidden ones are read; merged ranges and progress are told", async () => {
    const { sheets } = await read({
      sheets: [
        { name: "学校", rows: [["甲"]], after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' },
        { name: "师德 & 荣誉", rows: [["乙"]], state: "veryHidden" },
      ],
    })
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["学校", false],
      ["师德 & 荣誉", true],
    ])
    expect(sheets[0]?.merges).toEqual(["A1:B2"])
    expect(sheets[0]?.progress.bytesDone).toBe(sheets[0]?.progress.bytesTotal)
  })

  test("many chunks give every row once, in order, with its own values", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`编号${at}`, at, `项目名称第${at % 97}期`, at / 2])
    const { sheets } = await read({ sheets: [{ name: "S", rows }] })
    const found = sheets[0]!.rows
    expect(found).toHaveLength(rows.length)
    expect(
      found.every(
        ({ rowNo, cells }, at) =>
          rowNo === at + 1 && JSON.stringify(cells.map((cell) => (cell as unknown[])[1])) === JSON.stringify(rows[at]),
      ),
    ).toBe(true)
  })

  test("UTF-16 parts are read", async () => {
    const worksheet = Buffer.from(`\ufeff${worksheetXml([["甲乙", 7]])}`, "utf16le")
    const parts = workbookParts({ sheets: [{ name: "S", rows: [] }] }).map((part) =>
      part.name.endsWith("sheet1.xml") ? { ...part, data: worksheet } : part,
    )
    expect((await readBytes(zipOf(parts))).sheets[0]?.rows).toEqual([
      {
        rowNo: 1,
        cells: [
          ["text", "甲乙"],
          ["number", 7],
        ],
      },
    ])
  })
})

describe("what is wrong inside is refused, typed", () => {
  const damagedBy = async (worksheet: string) =>
    read({ sheets: [{ name: "S", xml: worksheet }] }).then(
      () => "read",
      (error: { code: string }) => error.code,
    )
  const rowsXml = (rows: string) => `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`

  test.each([
    ["cut off", `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row>`],
    ["cut off in a mark", `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"`],
    ["no document", "just text"],
    ["two roots", `${rowsXml("")}<worksheet/>`],
    ["rows going back", rowsXml('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>')],
    ["a row beyond the last", rowsXml('<row r="1048577"><c><v>1</v></c></row>')],
    ["a row numbered by a word", rowsXml('<row r="x"><c><v>1</v></c></row>')],
    ["one cell twice", rowsXml('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
    ["a shared string that is not there", rowsXml('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')],
    ["a shared string numbered by a fraction", rowsXml('<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>')],
    ["a number that is none", rowsXml('<row r="1"><c r="A1"><v>Infinity</v></c></row>')],
    ["an unknown cell type", rowsXml('<row r="1"><c r="A1" t="zzz"><v>1</v></c></row>')],
  ])("%s", async (_, worksheet) => {
    expect(await damagedBy(worksheet)).toBe("file_damaged")
  })

  test("a billion laughs: entity declarations are refused in every part", async () => {
    const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;">]>`
    const bent = (name: string) =>
      zipOf(
        workbookParts({ sheets: [{ name: "S", rows: [["a"]] }], sharedStrings: `<sst ${MAIN}/>` }).map((part) =>
          part.name === name ? { ...part, data: `<?xml version="1.0"?>${laughs}${part.data}` } : part,
        ),
      )
    for (const name of ["xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"]) {
      await expect(readBytes(bent(name)), name).rejects.toMatchObject({ code: "file_xml_entities" })
    }
  })

  test("sizes and sums that lie are found while reading", async () => {
    const bent = (change: object) =>
      zipOf(
        workbookParts({ sheets: [{ name: "S", rows: [["a"]] }] }).map((part) =>
          part.name.endsWith("sheet1.xml") ? { ...part, ...change } : part,
        ),
      )
    await expect(readBytes(bent({ declaredBytes: 20 }))).rejects.toMatchObject({ code: "file_zip_bomb", params: { reason: "size" } })
    await expect(readBytes(bent({ declaredBytes: 9000 }))).rejects.toMatchObject({ code: "file_damaged" })
    await expect(readBytes(bent({ declaredSum: 1 }))).rejects.toMatchObject({ code: "file_damaged" })
  })

  test("more rows than allowed, a part that is missing", async () => {
    const bytes = workbookOf({ sheets: [{ name: "S", rows: Array.from({ length: 30 }, () => ["a"]) }] })
    await expect(readBytes(bytes, { ...DEFAULT_FILE_LIMITS, rowsPerSheet: 29 })).rejects.toMatchObject({
      code: "file_too_many_rows",
      params: { sheet: "S", max: 29 },
    })
    const parts = workbookParts({ sheets: [{ name: "S", rows: [["a"]] }] })
    await expect(readBytes(zipOf(parts.filter(({ name }) => !name.endsWith("sheet1.xml"))))).rejects.toMatchObject({
      code: "file_not_workbook",
    })
  })
})
