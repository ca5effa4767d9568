import { describe, expect, test } from "vitest"
import { readWhole, type TestWorkbook, temporaryFile, workbookOf, workbookParts } from "#tests/support/workbook-files"
import { zipOf } from "#tests/support/zip-files"
import { FileRefusal } from "~/features/workbook/read/file-refusal"

/** A small generator of numbers in [0, 1), the same at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const RECORD = ["DK000001", 2024, "区培", "教学技能", "提升培训", "进修学院", "面授", "2024-07-08", { serial: 45485 }, 30, 10, "ZS001"]
const HEADER = [
  "教师编号",
  "培训年度",
  "培训类别",
  "培训专题",
  "培训项目名称",
  "培训机构名称",
  "培训方式",
  "开始日期",
  "结束日期",
  "获得学时",
  "获得学分",
  "证书编号",
]
const WORKBOOK: TestWorkbook = {
  sheets: [
    {
      name: "国内培训",
      rows: [HEADER, ...Array.from({ length: 40 }, () => RECORD)],
      after: '<mergeCells><mergeCell ref="A50:B50"/></mergeCells>',
    },
    {
      name: "师德",
      xml: '<worksheet xmlns="x"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData></worksheet>',
    },
  ],
  sharedStrings: '<sst xmlns="x"><si><t>教师编号</t></si><si><r><t>类</t></r><r><t>别</t></r></si></sst>',
}
const CSV = Buffer.from(
  `\ufeff${HEADER.join(",")}\r\n${`${["DK1", 2024, "区培", "", '"提升,""培训"""', "", "面授", "", "2024-07-12", 30, "", ""].join(",")}\r\n`.repeat(30)}`,
)

/** One random change of the bytes: some flipped, a stretch cut out, doubled, overwritten, or all after it lost. */
function mutateBytes(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length)
  const length = 1 + Math.floor(random() * Math.min(64, bytes.length - at))
  switch (Math.floor(random() * 5)) {
    case 0: {
      const copy = Buffer.from(bytes)
      for (let change = 0; change < 1 + random() * 8; change++) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
      return copy
    }
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
    case 3: {
      const copy = Buffer.from(bytes)
      copy.fill([0, 0xff, 0x3c, 0x22, 0x0a][Math.floor(random() * 5)] as number, at, at + length)
      return copy
    }
    default:
      return bytes.subarray(0, at)
  }
}

const SNIPPETS = [
  "<",
  ">",
  '"',
  "&",
  "&#0;",
  "&x;",
  "<c>",
  "</row>",
  "<row>",
  "<!--",
  "<![CDATA[",
  "<!DOCTYPE x>",
  "_xD800_",
  '<f t="array"/>',
  "<v>",
  "NaN",
  "1e999",
  "</worksheet>",
  "\u0000",
]

/** One random change of an XML part: a snippet put in, a piece between two marks taken out, doubled, or its digits changed. */
function mutateXml(xml: string, random: () => number): string {
  const marks = [...xml.matchAll(/[<>"]/g)].map((match) => match.index)
  const pick = () => marks[Math.floor(random() * marks.length)] ?? 0
  const [one, other] = [pick(), pick()]
  const [from, to] = [Math.min(one, other), Math.min(Math.max(one, other), Math.min(one, other) + 200)]
  const piece = xml.slice(from, to)
  switch (Math.floor(random() * 4)) {
    case 0:
      return xml.slice(0, from) + (SNIPPETS[Math.floor(random() * SNIPPETS.length)] as string) + xml.slice(from)
    case 1:
      return xml.slice(0, from) + xml.slice(to)
    case 2:
      return xml.slice(0, to) + piece + xml.slice(to)
    default:
      return xml.slice(0, from) + piece.replace(/\d/g, () => String(Math.floor(random() * 10))) + xml.slice(to)
  }
}

async function outcome(bytes: Buffer): Promise<string> {
  try {
    const { sheets } = await readWhole(temporaryFile(bytes, "mutant.bin"))
    return sheets.length > 0 ? "read" : "nothing known"
  } catch (error) {
    if (error instanceof FileRefusal) return error.code
    throw error
  }
}

async function outcomes(count: number, mutant: (random: () => number) => Buffer): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (let seed = 1; seed <= count; seed++) {
    const bytes = mutant(randomFrom(seed))
    const one = await outcome(bytes).catch((error: unknown) => {
      throw new Error(`mutant ${seed} threw ${String(error)}`, { cause: error })
    })
    found.set(one, (found.get(one) ?? 0) + 1)
  }
  return found
}

describe("every mutant is read or refused, never a fault", () => {
  test("250 workbooks with changed bytes", async () => {
    const bytes = workbookOf(WORKBOOK)
    const found = await outcomes(250, (random) => mutateBytes(bytes, random))
    expect((found.get("file_damaged") ?? 0) + (found.get("file_truncated") ?? 0)).toBeGreaterThan(60)
  })

  test("250 workbooks with changed XML in a sound zip", async () => {
    const parts = workbookParts(WORKBOOK)
    const found = await outcomes(250, (random) => {
      const chosen = Math.floor(random() * parts.length)
      return zipOf(parts.map((part, at) => (at === chosen ? { ...part, data: mutateXml(String(part.data), random) } : part)))
    })
    expect(found.get("read") ?? 0).toBeGreaterThan(20)
    expect(found.get("file_damaged") ?? 0).toBeGreaterThan(20)
  })

  test("200 csv files with changed bytes", async () => {
    const found = await outcomes(200, (random) => mutateBytes(CSV, random))
    expect(found.get("read") ?? 0).toBeGreaterThan(60)
  })
})
