import { describe, expect, test } from "vitest"
import { readOnly, readWhole, temporaryFile } from "#tests/support/workbook-files"
import { DEFAULT_FILE_LIMITS } from "~/features/workbook/read/file-limits"

const encodings: Record<string, (text: string) => Buffer> = {
  "utf-8": (text) => Buffer.from(text),
  "utf-8 with mark": (text) => Buffer.from(`\ufeff${text}`),
  gb18030: (text) => encodeGb18030(text),
  "utf-16le": (text) => Buffer.from(text, "utf16le"),
  "utf-16le with mark": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "utf-16be with mark": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
}

/** The inverse of the platform's decoder, found by asking it: enough for the characters of a test. */
function encodeGb18030(text: string): Buffer {
  const pieces: number[][] = []
  for (const character of text) {
    const point = character.codePointAt(0) as number
    if (point < 0x80) pieces.push([point])
    else pieces.push(twoBytes(character) ?? fourBytes(character))
  }
  return Buffer.from(pieces.flat())
}

const decoder = new TextDecoder("gb18030")
let table: Map<string, number[]> | null = null

function twoBytes(character: string): number[] | undefined {
  if (table === null) {
    table = new Map()
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
      }
    }
  }
  return table.get(character)
}

function fourBytes(character: string): number[] {
  const point = character.codePointAt(0) as number
  const isBeyond = point > 0xffff
  const [from, to] = isBeyond ? [189_000, 1_237_575] : [0, 39_419]
  const start = isBeyond ? 189_000 + point - 0x10000 : from
  for (let linear = start; linear <= to; linear++) {
    const bytes = [
      Math.floor(linear / 12_600) + 0x81,
      (Math.floor(linear / 1260) % 10) + 0x30,
      (Math.floor(linear / 10) % 126) + 0x81,
      (linear % 10) + 0x30,
    ]
    if (decoder.decode(Uint8Array.from(bytes)) === character) return bytes
  }
  throw new Error(`not in GB18030: ${character}`)
}

const RECORDS = [
  ["教师编号", "培训年度", "培训类别", "培训项目名称", "培训方式", "结束日期", "获得学时"],
  ["DK000001", "2024", "区培", "阅读,写作;与\t表达", "面授", "2024-07-12", "30"],
  ["00012", "2023", "国培", '他说"好"\n第二行', "网络", "2023-01-02", "1.5"],
  ["DK000003", "2022", "市培", "㛃𬭩𠮷", "混合", "2022-03-04", "8"],
]

const written = (delimiter: string, newline: string) =>
  RECORDS.map((record) => record.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter) + newline).join("")

describe("every encoding × newline × delimiter gives the same rows", () => {
  for (const encoding of Object.keys(encodings)) {
    for (const [newlineName, newline] of Object.entries({ CRLF: "\r\n", LF: "\n", CR: "\r" })) {
      for (const [delimiterName, delimiter] of Object.entries({ comma: ",", tab: "\t", semicolon: ";" })) {
        test(`${encoding}, ${newlineName}, ${delimiterName}`, async () => {
          const { stream, rows, faults } = await readOnly(temporaryFile(encodings[encoding]!(written(delimiter, newline))))
          expect(stream.format.name).toBe("国内培训")
          expect(faults).toEqual([])
          expect(rows.map(({ values }) => [values[0], values[1], values[2], values[4], values[8], values[9]])).toEqual([
            ["DK000001", 2024, "district", "阅读,写作;与 表达", "2024-07-12", 300],
            ["00012", 2023, "national", '他说"好" 第二行', "2023-01-02", 15],
            ["DK000003", 2022, "municipal", "㛃𬭩𠮷", "2022-03-04", 80],
          ])
        })
      }
    }
  }
})

describe("the encoding is told by known headers", () => {
  test("学校, 学时 and 状态 in GB18030 are valid UTF-8, and still read right", async () => {
    const formats = [
      {
        name: "学时",
        table: "t",
        columns: ["学校", "学时", "状态"].map((header, at) => ({
          header,
          field: `f${at}`,
          type: { kind: "text" as const, max: 20 },
          required: true,
          key: false,
          sample: "",
        })),
      },
    ]
    const bytes = encodeGb18030("学校,学时,状态\nA,1,x\n")
    expect(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toContain("学校")
    expect((await readOnly(temporaryFile(bytes), { formats })).rows.map(({ values }) => values)).toEqual([["A", "1", "x"]])
  })

  test("without any known header it is refused and says what was looked for", async () => {
    await expect(readWhole(temporaryFile("a,b,c\n1,2,3\n"))).rejects.toMatchObject({
      code: "csv_no_known_headers",
      params: { lookedFor: expect.stringContaining("教师编号") },
    })
    await expect(readWhole(temporaryFile(Buffer.from([1, 2, 3, 0xff, 0, 9])))).rejects.toMatchObject({ code: "csv_no_known_headers" })
  })

  test("what cannot be decoded is a problem of its cell, never stored", async () => {
    const bytes = Buffer.concat([Buffer.from("教师编号,考核年度,考核结果\n"), Buffer.from([0xff, 0xfe]), Buffer.from("1,2024,合格\n")])
    expect((await readOnly(temporaryFile(bytes))).faults).toEqual(["text_undecodable 2 教师编号"])
  })
})

describe("csv rows", () => {
  const csv = (body: string) => readOnly(temporaryFile(`教师编号,考核年度,考核结果\n${body}`))

  test("what guarded a text against Excel is taken off", async () => {
    const { records } = await csv(`="00123",2024,合格\n"=""00124""",2024,合格\n\t00125,2024,合格\n'=1+1,2024,合格\n''-x,2024,合格\n`)
    expect(records.map(({ teacher_no }) => teacher_no)).toEqual(["00123", "00124", "00125", "=1+1", "-x"])
  })

  test("row numbers are those a spreadsheet shows, blank lines counted", async () => {
    const { rows } = await csv(`\n\nA1,2024,合格\n,,\nA2,2024,合格`)
    expect(rows.map(({ rowNo, values }) => [rowNo, values[0]])).toEqual([
      [4, "A1"],
      [6, "A2"],
    ])
  })

  test("a quote left open is refused with its row", async () => {
    await expect(csv(`A1,2024,合格\n"A2,2024,合格\n`)).rejects.toMatchObject({ code: "csv_unclosed_quote", params: { row: 3 } })
    await expect(csv(`"${"x".repeat(1_100_000)}`)).rejects.toMatchObject({ code: "csv_record_too_long", params: { row: 2 } })
  })

  test("many chunks, with line ends and characters across their borders, give every row once", async () => {
    const body = Array.from({ length: 40_000 }, (_, at) => `编号${at},20${10 + (at % 10)},${at % 2 === 0 ? "合格" : "优秀"}\r\n`).join("")
    for (const encode of [encodings["utf-8"]!, encodings["utf-16be with mark"]!, encodings.gb18030!]) {
      const { rows, faults } = await readOnly(temporaryFile(encode(`教师编号,考核年度,考核结果\r\n${body}`)))
      expect(faults).toEqual([])
      expect(rows).toHaveLength(40_000)
      expect(rows.every(({ rowNo, values }, at) => rowNo === at + 2 && values[0] === `编号${at}` && values[1] === 2010 + (at % 10))).toBe(
        true,
      )
    }
  })

  test("limits hold while reading", async () => {
    const path = temporaryFile(`教师编号,考核年度,考核结果\n${"A,2024,合格\n".repeat(50)}`)
    await expect(readWhole(path, { limits: { ...DEFAULT_FILE_LIMITS, rowsPerSheet: 20 } })).rejects.toMatchObject({
      code: "file_too_many_rows",
    })
  })
})

describe("which sheet a csv is", () => {
  const leave = "教师编号,类型,开始日期,结束日期\nA1,产假,2024-03-01,2024-08-31\n"
  const adviser = "教师编号,开始日期,结束日期\nA1,2024-03-01,2024-08-31\n"

  test("by the best fitting header", async () => {
    expect((await readOnly(temporaryFile(leave))).stream.format.name).toBe("请假")
    expect((await readOnly(temporaryFile(adviser))).stream.format.name).toBe("班主任经历")
  })

  test("by the file's name where its header fits", async () => {
    expect((await readOnly(temporaryFile(leave), { fileName: "某校2024年班主任经历.csv" })).stream.format.name).toBe("班主任经历")
    expect((await readOnly(temporaryFile(leave), { fileName: "某某学校.csv" })).stream.format.name).toBe("请假")
  })

  test("by the sheet that was named, though others fit better", async () => {
    expect((await readOnly(temporaryFile(leave), { sheet: "班主任经历" })).stream.format.name).toBe("班主任经历")
    await expect(readOnly(temporaryFile(leave), { sheet: "没有的表" })).rejects.toMatchObject({ code: "sheet_name_unknown" })
  })

  test("two that fit alike are refused, naming both", async () => {
    const both = "工作室编号,教师编号,编号,加入日期,角色\nA,B,C,2024-01-01,成员\n"
    await expect(readOnly(temporaryFile(both))).rejects.toMatchObject({
      code: "sheet_ambiguous",
      params: { candidates: "工作室成员、项目成员" },
    })
  })
})
