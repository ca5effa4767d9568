import { describe, expect, test } from "vitest"
import { TODAY } from "#tests/support/workbook-files"
import { tierAwards, trainingLevels } from "~/features/workbook/format/code-lists"
import type { ColumnType } from "~/features/workbook/format/column"
import { isProblem } from "~/features/workbook/read/cell-problem"
import { compileCellParser } from "~/features/workbook/read/parse-cell"
import { CELL, RawRow } from "~/features/workbook/read/raw-row"
import type { ParseContext } from "~/features/workbook/read/value-parser"

const CONTEXT: ParseContext = { today: TODAY, date1904: false, isCsv: false }

/** What a cell becomes; a problem as its code and params. */
function parsed(
  type: ColumnType,
  cell: string | number | { serial: number } | boolean,
  context: Partial<ParseContext> = {},
  required = false,
): unknown {
  const parse = compileCellParser({ header: "H", field: "f", type, required, key: false, sample: "" }, { ...CONTEXT, ...context })
  const row = new RawRow()
  row.reset(1)
  if (typeof cell === "string") row.setText(0, CELL.text, cell)
  else if (typeof cell === "number") row.setNumber(0, CELL.number, cell)
  else if (typeof cell === "boolean") row.setNumber(0, CELL.boolean, Number(cell))
  else row.setNumber(0, CELL.date, cell.serial)
  const first = parse(row, 0)
  expect(parse(row, 0)).toEqual(first)
  if (!isProblem(first)) return first
  return Object.keys(first.params).length === 0 ? first.code : [first.code, first.params]
}

const text: ColumnType = { kind: "text", max: 10 }
const teacherNo: ColumnType = { kind: "identifier", max: 32 }
const schoolCode: ColumnType = { kind: "identifier", digits: 10, max: 10 }
const identity: ColumnType = { kind: "identityNumber" }
const hours: ColumnType = { kind: "tenths", minTenths: 1, maxTenths: 5000 }
const credits: ColumnType = { kind: "tenths", minTenths: 0, maxTenths: 5000 }

describe("text", () => {
  test.each([
    ["  甲乙  ", "甲乙"],
    ["\u3000甲\u00a0乙\u3000", "甲\u00a0乙"],
    ["甲\u200b乙\ufeff", "甲乙"],
    ["甲\r\n乙", "甲 乙"],
    ["e\u0301cole", "école"],
    ["   ", null],
    ["＝全角保留", "＝全角保留"],
    ["甲\u0001", "text_control_characters"],
    ["甲\ufffd", "text_undecodable"],
    ["甲\ud800", "text_undecodable"],
    ["𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷", "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"],
    ["一二三四五六七八九十一", ["text_too_long", { max: 10, length: 11 }]],
  ])("%j → %j", (cell, expected) => expect(parsed(text, cell)).toEqual(expected))

  test("numbers become their digits, dates and booleans are refused", () => {
    expect(parsed(text, 3)).toBe("3")
    expect(parsed(text, 1e20)).toBe("identifier_number")
    expect(parsed(text, { serial: 45536 })).toBe("cell_is_date")
    expect(parsed(text, true)).toBe("cell_is_boolean")
  })

  test("nothing is a problem only where something is required", () => {
    expect(parsed(text, " ", {}, true)).toBe("cell_required")
    expect(parsed(text, " ", {}, false)).toBeNull()
  })
})

describe("identifiers stay text", () => {
  test.each<[string | number, unknown]>([
    ["00123", "00123"],
    ["'00123", "00123"],
    ["ＤＫ００１", "DK001"],
    [123, "123"],
    [99_999_999_999, "99999999999"],
    [100_000_000_000, "identifier_number"],
    [5.00104e17, "identifier_number"],
    [1.5, "identifier_number"],
    [-1, "identifier_number"],
    ["5.00104E+17", "identifier_scientific"],
    ["5E+17", "identifier_scientific"],
    ["1.23E10", "identifier_scientific"],
    ["12E5", "12E5"],
    ["5001040001.0", "identifier_number"],
  ])("%j → %j", (cell, expected) => expect(parsed(teacherNo, cell)).toEqual(expected))

  test.each<[string | number, unknown]>([
    ["2150010001", "2150010001"],
    [2150010001, "2150010001"],
    ["２１５００１０００１", "2150010001"],
    ["21500 10001", "2150010001"],
    ["150010001", ["identifier_leading_zeros", { digits: 10, found: 9 }]],
    [150010001, ["identifier_leading_zeros", { digits: 10, found: 9 }]],
    ["21500100011", ["identifier_digits", { digits: 10, found: 11 }]],
    ["215001000A", ["identifier_digits", { digits: 10, found: 10 }]],
    ["2.15001E+09", "identifier_scientific"],
  ])("school code %j → %j", (cell, expected) => expect(parsed(schoolCode, cell)).toEqual(expected))

  test.each<[string | number, unknown]>([
    ["11010519491231002x", "11010519491231002X"],
    ["１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X"],
    ["110105 19491231 002X", "11010519491231002X"],
    [110105194912310000, "identity_number_numeric"],
    ["1.10105E+17", "identity_number_scientific"],
    ["1101051949123100２甲", "identity_number_characters"],
  ])("identity number %j → %j", (cell, expected) => expect(parsed(identity, cell)).toEqual(expected))
})

describe("numbers", () => {
  test.each<[string | number, unknown]>([
    [30, 300],
    [1.5, 15],
    [8.1999999999999993, 82],
    [0.1 + 0.2, 3],
    ["1,234.5", ["number_too_large", { max: 500 }]],
    ["30学时", 300],
    ["３０．５", 305],
    ["12 课时", 120],
    [0.25, ["number_too_precise", { decimals: 1 }]],
    ["0.25", ["number_too_precise", { decimals: 1 }]],
    [0, ["number_too_small", { min: 0.1 }]],
    ["-3", ["number_too_small", { min: 0.1 }]],
    [500, 5000],
    [500.1, ["number_too_large", { max: 500 }]],
    ["1,23", "number_unreadable"],
    ["三十", "number_unreadable"],
    ["1e2", "number_unreadable"],
    [{ serial: 45536 } as never, "cell_is_date"],
  ])("hours %j → %j", (cell, expected) => expect(parsed(hours, cell)).toEqual(expected))

  test("credits may be nothing; days are whole", () => {
    expect(parsed(credits, 0)).toBe(0)
    const days: ColumnType = { kind: "days", max: 1830 }
    expect([parsed(days, 40), parsed(days, "40天"), parsed(days, 1.5), parsed(days, 0), parsed(days, 1831)]).toEqual([
      40,
      40,
      ["number_too_precise", { decimals: 0 }],
      ["number_too_small", { min: 1 }],
      ["number_too_large", { max: 1830 }],
    ])
  })

  test("people are whole, and at least one", () => {
    const people: ColumnType = { kind: "people", max: 20_000 }
    expect(["1,200", "1200人", 0, 1.5, 20_001].map((cell) => parsed(people, cell))).toEqual([
      1200,
      1200,
      ["number_too_small", { min: 1 }],
      ["number_too_precise", { decimals: 0 }],
      ["number_too_large", { max: 20_000 }],
    ])
  })

  test.each<[string | number, unknown]>([
    [2024, 2024],
    ["2024", 2024],
    ["２０２４年", 2024],
    ["2024年度", 2024],
    [2027, ["year_in_future", { today: TODAY }]],
    [24, ["year_out_of_range", { from: 1900, to: 2199 }]],
    ["24", "year_unreadable"],
    ["2024-2025", "year_unreadable"],
    [2024.5, "year_unreadable"],
  ])("year %j → %j", (cell, expected) => expect(parsed({ kind: "year", past: true }, cell)).toEqual(expected))
})

describe("codes", () => {
  const level: ColumnType = { kind: "code", options: trainingLevels }

  test("by label, code, synonym, width and spaces", () => {
    for (const spelling of ["区培", "district", "县级", " 区 培 ", "DISTRICT"]) expect(parsed(level, spelling)).toBe("district")
  })

  test("anything else lists what is allowed", () => {
    expect(parsed(level, "县里")).toEqual(["code_unknown", { allowed: "国培、市培、区培、校本研修、学历提升、其他" }])
    expect(parsed({ kind: "code", options: tierAwards }, 3)).toEqual(["code_unknown", { allowed: expect.any(String) }])
  })

  test("by number, as text or as a number", () => {
    const options = [{ code: "male", label: "男", number: "1" }]
    expect([parsed({ kind: "code", options }, 1), parsed({ kind: "code", options }, "1")]).toEqual(["male", "male"])
  })

  test("yes and no", () => {
    const type: ColumnType = { kind: "yesNo" }
    for (const yes of ["是", "Y", "1", "true", 1, true]) expect(parsed(type, yes)).toBe(1)
    for (const no of ["否", "n", "0", "FALSE", 0, false]) expect(parsed(type, no)).toBe(0)
    for (const neither of ["有", "无", "√", 2]) expect(parsed(type, neither)).toBe("yes_no_unknown")
  })
})

describe("names keep every character people have", () => {
  const name: ColumnType = { kind: "personName" }

  test.each([
    ["王芳", "王芳"],
    ["㛃𬭩𠮷", "㛃𬭩𠮷"],
    ["张　三", "张三"],
    ["阿卜杜拉•买买提", "阿卜杜拉·买买提"],
    ["阿卜杜拉‧买买提", "阿卜杜拉·买买提"],
    ["阿卜杜拉・买买提", "阿卜杜拉·买买提"],
    ["阿卜杜拉．买买提", "阿卜杜拉·买买提"],
    ["阿卜杜拉﹒买买提", "阿卜杜拉·买买提"],
    ["阿卜杜拉·买买提", "阿卜杜拉·买买提"],
    ["阿卜杜拉 . 买买提".replaceAll(" ", ""), "阿卜杜拉·买买提"],
    ["Jean-Luc O'Neil Jr.", "Jean-Luc O'Neil Jr."],
    ["Jose\u0301", "José"],
    ["\uf900", "\u8c48"],
    ["①王", ["name_characters", { characters: "①" }]],
    ["王芳1", ["name_characters", { characters: "1" }]],
    ["··", ["name_characters", { characters: "··" }]],
    ["王\ue000", ["name_private_use", { characters: "\ue000" }]],
    ["𠮷".repeat(50), "𠮷".repeat(50)],
    ["𠮷".repeat(51), ["text_too_long", { max: 50, length: 51 }]],
  ])("%s → %j", (cell, expected) => expect(parsed(name, cell)).toEqual(expected))

  test("NFC only: full-width Latin letters are kept as they are", () => expect(parsed(name, "Ａ王")).toBe("Ａ王"))
})

describe("ways to reach someone", () => {
  test.each<[string | number, unknown]>([
    ["13800138000", "13800138000"],
    [13800138000, "13800138000"],
    ["+86 138-0013-8000", "13800138000"],
    ["１３８００１３８０００", "13800138000"],
    ["12800138000", "mobile_pattern"],
    ["1380013800", "mobile_pattern"],
    ["023-86000000", "mobile_pattern"],
  ])("mobile %j → %j", (cell, expected) => expect(parsed({ kind: "mobile" }, cell)).toEqual(expected))

  test.each([
    ["a.b+c@example.cn", "a.b+c@example.cn"],
    ["王芳＠example．cn", "王芳@example.cn"],
    ["a@b", "email_pattern"],
    ["a b@example.cn", "email_pattern"],
    ["@example.cn", "email_pattern"],
  ])("email %j → %j", (cell, expected) => expect(parsed({ kind: "email" }, cell)).toEqual(expected))
})
