import { describe, expect, test } from "vitest"
import { problemPhrase, refusalPhrase } from "~/features/workbook/problem-phrase"
import type { CellProblemCode } from "~/features/workbook/read/cell-problem"
import type { FileRefusalCode } from "~/features/workbook/read/file-refusal"
import type { HeaderProblem } from "~/features/workbook/read/find-header"
import { workbook as en } from "~/platform/i18n/messages/en/workbook"
import { workbook as zh } from "~/platform/i18n/messages/zh-CN/workbook"
import { translatorFor } from "~/platform/i18n/messages.server"

type Params = Readonly<Record<string, string | number>>
/** Every code with the params it comes with, several where they decide what is said. A code left out does not compile. */
type Samples<Code extends string> = Readonly<Record<Code, readonly Params[]>>

const NONE: readonly Params[] = [{}]
const YEARS: readonly Params[] = [{ from: 1900, to: 2199 }]
const ORDER = { earlier: "出生日期", earlierOn: "1990-05-01", later: "从教起始年月", laterOn: "1990-01-01" }

const CELL_PROBLEMS: Samples<CellProblemCode> = {
  cell_required: NONE,
  cell_formula: NONE,
  cell_error: [{ error: "#REF!" }],
  cell_is_date: NONE,
  cell_is_boolean: NONE,
  cell_merged: [{ range: "A1200:A1203", fromRow: 1200, toRow: 1203 }],
  text_too_long: [{ max: 100, length: 130 }],
  text_control_characters: NONE,
  text_undecodable: NONE,
  identifier_number: NONE,
  identifier_scientific: NONE,
  identifier_leading_zeros: [{ digits: 10, found: 8 }],
  identifier_digits: [{ digits: 10, found: 12 }],
  identifier_pattern: [{ pattern: "^[A-Z]+$" }],
  identity_number_numeric: NONE,
  identity_number_scientific: NONE,
  identity_number_15_digits: NONE,
  identity_number_characters: NONE,
  identity_number_length: [{ length: 17 }],
  identity_number_birth_date: NONE,
  identity_number_check_digit: NONE,
  identity_number_pattern: [{ kind: "passport" }],
  identity_kind_needed: NONE,
  identity_born_on_differs: [{ inNumber: "1990-05-01", given: "1990-05-02" }],
  identity_sex_differs: [{ inNumber: "male", given: "female" }],
  date_unreadable: NONE,
  date_impossible: NONE,
  date_two_digit_year: NONE,
  date_year_only: NONE,
  date_month_unclear: [{ number: "2024.1" }],
  date_serial_60: NONE,
  date_out_of_range: YEARS,
  date_in_future: [{ today: "2026-03-02" }],
  year_unreadable: NONE,
  year_out_of_range: YEARS,
  year_in_future: [{ today: "2026-03-02" }],
  code_unknown: [{ allowed: "公办、民办" }],
  yes_no_unknown: NONE,
  number_unreadable: NONE,
  number_too_small: [{ min: 0.1 }],
  number_too_large: [{ max: 1000 }],
  number_too_precise: [{ decimals: 1 }, { decimals: 0 }],
  name_characters: [{ characters: "（1）" }],
  name_private_use: [{ characters: "\ue000" }],
  mobile_pattern: NONE,
  email_pattern: NONE,
  row_end_before_start: [ORDER],
  row_too_young: [{ ...ORDER, years: 14 }],
  row_value_needed: [
    { header: "离岗日期", because: "在职状态", value: "retired" },
    { header: "离岗日期", because: "角色", value: "lead" },
  ],
  row_value_unexpected: [{ header: "离岗日期", because: "在职状态" }],
  row_values_equal: [{ one: "原学校标识码", other: "交流学校标识码" }],
}

const HEADER_PROBLEMS: Samples<HeaderProblem["code"]> = {
  header_not_found: [{ lookedFor: "学校标识码、学校名称" }],
  header_missing: [{ headers: "学校名称、办学类型" }],
  header_duplicate: [{ header: "学校名称", columns: "B、D" }],
}

const OVERLAP = { school: "3102310001", from: "2020-09-01", to: "2023-08-31", otherSheet: "任教履历", otherRow: 1234 }

/** Written by staging, which has no list of them. */
const BETWEEN_ROWS: Samples<string> = {
  row_repeated: [{ otherRow: 1234 }, { otherRow: 1234, otherSheet: "国内培训_2" }],
  header_differs: [{ otherSheet: "国内培训", headers: "获得学分、证书编号" }],
  school_unknown: NONE,
  teacher_unknown: NONE,
  studio_unknown: NONE,
  project_unknown: NONE,
  identity_number_shared: [{ otherRow: 1234 }, { otherRow: 1234, otherSheet: "教师基本信息_2" }],
  identity_number_taken: [{ teacherNo: "DK000001" }],
  posting_overlaps: [
    OVERLAP,
    { ...OVERLAP, to: "" },
    { ...OVERLAP, otherSheet: "", otherRow: 0 },
    { ...OVERLAP, otherSheet: "", otherRow: 0, to: "" },
  ],
}

const FILE_REFUSALS: Samples<FileRefusalCode> = {
  file_empty: NONE,
  file_too_large: [{ bytes: 70 * 1024 * 1024, max: 64 * 1024 * 1024 }, {}],
  file_legacy_xls: NONE,
  file_encrypted: NONE,
  file_macro: NONE,
  file_html: NONE,
  file_not_workbook: [{ detected: "xlsb" }, { detected: "docx" }, { detected: "png" }, { detected: "zip" }, { detected: "ole" }],
  file_truncated: NONE,
  file_damaged: [{ part: "xl/workbook.xml" }],
  file_zip_bomb: [{ reason: "ratio" }],
  file_unsafe_path: NONE,
  file_xml_entities: [{ part: "xl/workbook.xml" }],
  file_too_many_rows: [{ sheet: "国内培训", max: 1_048_576 }],
  csv_no_known_headers: [{ lookedFor: "学校标识码、学校名称" }],
  csv_unclosed_quote: [{ row: 1234 }],
  csv_record_too_long: [{ row: 1234 }],
  sheet_not_found: [
    { sheet: "学校", found: "Sheet1、Sheet2" },
    { sheet: "学校", found: "" },
  ],
  sheet_ambiguous: [{ candidates: "请假、班主任经历" }],
  no_known_sheet: [
    { found: "名单.csv", expected: "学校、教师基本信息" },
    { found: "", expected: "学校、教师基本信息" },
  ],
  sheet_name_unknown: [{ sheet: "老师", allowed: "学校、教师基本信息" }],
}

/** Refused by imports, jobs and the database, which have no list of them. */
const OTHER_REFUSALS: Samples<string> = {
  sheet_twice: [{ sheet: "学校" }],
  import_has_faults: [{ faults: 12 }],
  import_not_ready: NONE,
  import_interrupted: NONE,
  job_memory: [{ mebibytes: 1536 }],
  job_time: [{ minutes: 30 }],
  job_cancelled: NONE,
  database_busy: NONE,
  database_read_only: NONE,
}

const pairs = (samples: Samples<string>) => Object.entries(samples).flatMap(([code, all]) => all.map((params) => ({ code, params })))
const PROBLEMS = pairs({ ...CELL_PROBLEMS, ...HEADER_PROBLEMS, ...BETWEEN_ROWS })
const REFUSALS = pairs({ ...FILE_REFUSALS, ...OTHER_REFUSALS })
const PHRASES = [
  ...PROBLEMS.map((problem) => ({ ...problem, phrase: problemPhrase(problem) })),
  ...REFUSALS.map((refusal) => ({ ...refusal, phrase: refusalPhrase(refusal) })),
]

describe.each([
  ["zh-CN", zh],
  ["en", en],
] as const)("everything that can be wrong with a workbook is said in %s", (locale, messages) => {
  const { say, has } = translatorFor(locale)

  test.each(PHRASES)("$code $params", ({ phrase }) => {
    expect(has(phrase.key)).toBe(true)
    const said = say(phrase)
    expect(said).not.toMatch(/[{}]|undefined|“”|（）|\(\)|：。|: \./)
    expect(said).not.toMatch(/1,2\d\d|1,900|2,199/)
  })

  test("a refusal can also be said without choosing a variant", () => {
    const unsaid = REFUSALS.filter(({ code, params }) => /[{}]/.test(say({ key: `refusal.${code}`, values: params })))
    expect(unsaid).toEqual([])
    expect(REFUSALS.filter(({ code }) => !has(`refusal.${code}`))).toEqual([])
  })

  test("with a way to mend it", () => {
    const remedy =
      locale === "zh-CN"
        ? /请/
        : /(^|[.;,] (and |or )?)(Add|Change|Check|Clear|Copy|Correct|Fill|Format|Get|Keep|Make|Mend|Merge|Open|Paste|Put|Reload|Remove|Save|Say|Shorten|Split|Start|Tell|Try|Type|Unmerge|Unpack|Upload|Write)\b/
    expect(Object.entries(messages).filter(([, text]) => !remedy.test(text))).toEqual([])
  })
})

test("no message is left that nothing says", () => {
  const said = new Set(PHRASES.map(({ phrase }) => phrase.key))
  expect(Object.keys(zh).filter((key) => !said.has(key))).toEqual([])
})

describe("which sentence a problem is said in", () => {
  test.each([
    [OVERLAP, "problem.posting_overlaps"],
    [{ ...OVERLAP, to: "" }, "problem.posting_overlaps_open"],
    [{ ...OVERLAP, otherSheet: "" }, "problem.posting_overlaps_standing"],
    [{ ...OVERLAP, otherSheet: "", to: "" }, "problem.posting_overlaps_standing_open"],
  ])("overlapping postings: %o", (params, key) => {
    expect(problemPhrase({ code: "posting_overlaps", params }).key).toBe(key)
  })

  test("a place after the point, or none", () => {
    expect(problemPhrase({ code: "number_too_precise", params: { decimals: 1 } }).key).toBe("problem.number_too_precise")
    expect(problemPhrase({ code: "number_too_precise", params: { decimals: 0 } }).key).toBe("problem.number_too_precise_whole")
  })

  test.each([
    ["ods", "_spreadsheet"],
    ["pdf", "_document"],
    ["jpeg", "_image"],
    ["rar", "_archive"],
    ["xml", ""],
  ])("a file that is %s", (detected, variant) => {
    expect(refusalPhrase({ code: "file_not_workbook", params: { detected } }).key).toBe(`refusal.file_not_workbook${variant}`)
  })

  test("an archive with the makings of a workbook is not called one", () => {
    const params = { detected: "zip", missing: "xl/workbook.xml" }
    expect(refusalPhrase({ code: "file_not_workbook", params }).key).toBe("refusal.file_not_workbook")
  })

  test("a code that nobody foresaw keeps its name", () => {
    expect(problemPhrase({ code: "moon", params: { a: 1 } })).toEqual({ key: "problem.moon", values: { a: 1 } })
  })
})

describe("how values are said", () => {
  const zhSay = (code: string, params: Params) => translatorFor("zh-CN").say(problemPhrase({ code, params }))
  const enSay = (code: string, params: Params) => translatorFor("en").say(problemPhrase({ code, params }))

  test("codes as labels", () => {
    expect(zhSay("identity_sex_differs", { inNumber: "male", given: "female" })).toContain("性别应为“男”")
    expect(zhSay("identity_number_pattern", { kind: "passport" })).toContain("“护照”")
    const needed = { header: "离岗日期", because: "在职状态", value: "retired" }
    expect(zhSay("row_value_needed", needed)).toContain("“在职状态”是“退休”，就必须填写“离岗日期”")
    expect(enSay("row_value_needed", needed)).toContain("“在职状态” says “Retired”")
  })

  test("rows and years without thousands separators, amounts with them", () => {
    expect(zhSay("row_repeated", { otherRow: 12345 })).toContain("第12345行")
    expect(zhSay("date_out_of_range", { from: 1900, to: 2199 })).toContain("1900年至2199年")
    expect(zhSay("number_too_large", { max: 10000 })).toContain("不能大于10,000")
  })

  test("sizes as a person would say them", () => {
    const phrase = refusalPhrase({ code: "file_too_large", params: { bytes: 70 * 1024 * 1024, max: 64 * 1024 * 1024 } })
    expect(translatorFor("zh-CN").say(phrase)).toBe("这个文件有70 MB，超过了64 MB的上限。请分成几个文件上传。")
  })

  test("dates in the reader's way", () => {
    expect(enSay("posting_overlaps", OVERLAP)).toContain("(school 3102310001, 1 Sep 2020 to 31 Aug 2023)")
    expect(zhSay("posting_overlaps", { ...OVERLAP, otherSheet: "", to: "" })).toContain("2020-09-01至今")
  })
})
