import { performance } from "node:perf_hooks"
import { describe, expect, test } from "vitest"
import { readOnly, readWhole, type TestWorkbook, temporaryFile, workbookOf } from "#tests/support/workbook-files"
import { FileRefusal } from "~/features/workbook/read/file-refusal"

const LONG = 900_000
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const HEADER = ["教师编号", "考核年度", "考核结果"]

/** Milliseconds that reading a file costs, refused or not; anything else that is thrown is a fault. */
async function cost(bytes: string | Buffer): Promise<number> {
  const start = performance.now()
  await readWhole(temporaryFile(bytes)).catch((error: unknown) => {
    if (!(error instanceof FileRefusal)) throw error
  })
  return performance.now() - start
}

const style = (inner: string): TestWorkbook => ({
  sheets: [{ name: "年度考核", rows: [HEADER, ["DK1", { serial: 45536 }, "合格"]] }],
  styles: `<styleSheet ${MAIN}>${inner}</styleSheet>`,
})

describe("nothing in a file makes reading slow", () => {
  test.each<[string, () => string | Buffer]>([
    [
      "a name with nine hundred thousand spaces in it",
      () => `教师编号,姓名,性别,出生日期,学校标识码,岗位类别,从教起始年月,进本校年月\nA,王${" ".repeat(LONG)}芳,男,,,,,\n`,
    ],
    [
      "dates and numbers as long as that",
      () => `教师编号,考核年度,考核结果\nA,${"2".repeat(LONG)},合格\nA,${"1,".repeat(9)}合${" ".repeat(LONG)}格\n`,
    ],
    ["an attribute without an end", () => workbookOf(style(`<numFmts ${"a".repeat(LONG)}></numFmts>`))],
    ["attributes without values", () => workbookOf(style(`<numFmts ${"a ".repeat(LONG / 2)}/>`))],
    [
      "a number format of brackets",
      () =>
        workbookOf(
          style(`<numFmts><numFmt numFmtId="170" formatCode="${"[".repeat(LONG)}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`),
        ),
    ],
    ["a sheet name of digits", () => workbookOf({ sheets: [{ name: `${"1".repeat(LONG)}x`, rows: [HEADER] }] })],
    [
      "a comment without an end",
      () => workbookOf({ sheets: [{ name: "师德", xml: `<worksheet ${MAIN}><!-- ${"> ".repeat(3_000_000)}` }] }),
    ],
    [
      "marks inside marks, a million deep",
      () => workbookOf({ sheets: [{ name: "师德", xml: `<worksheet ${MAIN}>${"<a>".repeat(1_000_000)}` }] }),
    ],
    ["millions of quotes", () => `教师编号,考核年度,考核结果\n${'"'.repeat(LONG * 2 + 1)}`],
    ["a header as long as that", () => `教师编号,考核年度,考核结果,${"(".repeat(LONG)}\nA,2024,合格,\n`],
  ])("%s", async (_, bytes) => {
    expect(await cost(bytes())).toBeLessThan(5000)
  })

  test("a million tiny rows keep memory small", async () => {
    const path = temporaryFile(`教师编号,考核年度,考核结果\n${"A\n".repeat(1_000_000)}`)
    const before = process.memoryUsage().rss
    let rows = 0
    const { readSheets } = await import("~/features/workbook/read/read-rows")
    const { SHEETS } = await import("~/features/workbook/format/sheets")
    for await (const sheet of readSheets(path, { formats: SHEETS, today: "2026-11-23" })) {
      if (sheet.kind === "sheet") for await (const batch of sheet.batches()) rows += batch.length
    }
    expect(rows).toBe(1_000_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  })

  test("columns beyond the two hundredth are left out, wide rows among narrow ones keep their cells", async () => {
    const wide = Array.from({ length: 260 }, (_, at) => `备注${at}`)
    const { records, faults } = await readOnly(
      temporaryFile(
        `${wide.slice(0, 150).join(",")},${HEADER.join(",")},${wide.slice(150).join(",")}\n${",".repeat(150)}DK1,2024,合格\n${wide.slice(0, 150).join(",")},DK2,2023,优秀,x\n`,
      ),
    )
    expect(faults).toEqual([])
    expect(records.map(({ teacher_no, year }) => [teacher_no, year])).toEqual([
      ["DK1", 2024],
      ["DK2", 2023],
    ])
  })
})
