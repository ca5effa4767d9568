import { describe, expect, test } from "vitest"
import type { CellValue } from "~/features/workbook/format/column"
import { SHEETS } from "~/features/workbook/format/sheets"
import { checkDigitOf, checkIdentity } from "~/features/workbook/read/check-identity"
import { checkRow, compileRowCheck } from "~/features/workbook/read/check-row"
import { ROW_CHECKS } from "~/features/workbook/read/row-checks"

const NUMBER = "11010519491231002X"
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)
const identity = (number: string, rest: { kind?: string | null; bornOn?: string | null; sex?: string | null } = {}) =>
  codes(checkIdentity({ number, kind: "resident_identity_card", bornOn: null, sex: null, ...rest }))

describe("identity numbers", () => {
  test("agree with birth date and sex, or name both", () => {
    expect(identity(NUMBER, { bornOn: "1949-12-31", sex: "female" })).toEqual([])
    expect(checkIdentity({ number: NUMBER, kind: null, bornOn: "1949-12-30", sex: "male" })).toEqual([
      { code: "identity_born_on_differs", params: { inNumber: "1949-12-31", given: "1949-12-30" } },
      { code: "identity_sex_differs", params: { inNumber: "female", given: "male" } },
    ])
  })

  test("every single wrong digit and every swap of neighbours is found", () => {
    for (let at = 0; at < 17; at++) {
      for (let digit = 0; digit < 10; digit++) {
        const wrong = `${NUMBER.slice(0, at)}${digit}${NUMBER.slice(at + 1)}`
        if (wrong !== NUMBER) expect(identity(wrong), wrong).toHaveLength(1)
      }
      const swapped = NUMBER.slice(0, at) + NUMBER.charAt(at + 1) + NUMBER.charAt(at) + NUMBER.slice(at + 2)
      if (swapped !== NUMBER) expect(identity(swapped), swapped).toHaveLength(1)
    }
    expect(checkDigitOf("34052419800101001")).toBe("X")
  })

  test.each([
    ["110105491231002", "identity_number_15_digits"],
    ["1101051949123100", "identity_number_length"],
    ["1101051949123100XX", "identity_number_characters"],
    ["110105194902310020", "identity_number_birth_date"],
    ["110105194912310021", "identity_number_check_digit"],
  ])("%s: %s", (number, code) => expect(identity(number)).toEqual([code]))

  test.each([
    ["hmt_travel_permit", "H12345678", true],
    ["hmt_travel_permit", "H1234567801", true],
    ["hmt_travel_permit", "12345678", true],
    ["hmt_travel_permit", "X1", false],
    ["passport", "E12345678", true],
    ["passport", "E1", false],
    ["foreigner_residence_permit", "CHN110080010101", true],
    ["foreigner_residence_permit", "911124198108030024", true],
    ["foreigner_residence_permit", "110105", false],
    ["other", "(1)-2", true],
  ])("%s %s fits its document: %s", (kind, number, fits) => {
    expect(identity(number, { kind })).toEqual(fits ? [] : ["identity_number_pattern"])
  })

  test("without a kind, only what can be nothing but an identity card will do", () => {
    expect(identity(NUMBER, { kind: null })).toEqual([])
    expect(identity("E12345678", { kind: null })).toEqual(["identity_kind_needed"])
    expect(identity("110105491231002", { kind: null })).toEqual(["identity_number_15_digits"])
  })
})

describe("cells of a row agree", () => {
  const format = (name: string) => SHEETS.find((sheet) => sheet.name === name)!
  const faults = (name: string, row: Record<string, CellValue>) =>
    checkRow(format(name), row).map(({ at, problem }) => `${problem.code} ${format(name).columns[at]?.field}`)

  test("an end before its start, the same day allowed", () => {
    expect(faults("请假", { starts_on: "2024-03-02", ends_on: "2024-03-01" })).toEqual(["row_end_before_start ends_on"])
    expect(faults("请假", { starts_on: "2024-03-01", ends_on: "2024-03-01" })).toEqual([])
    expect(faults("请假", { starts_on: "2024-03-01" })).toEqual([])
  })

  test("nobody works before the fourteenth birthday", () => {
    expect(faults("教师基本信息", { born_on: "1988-04-17", work_started_on: "2002-04-16" })).toEqual(["row_too_young work_started_on"])
    expect(faults("教师基本信息", { born_on: "1988-04-17", work_started_on: "2002-04-17", teaching_since_on: "2010-09-01" })).toEqual([])
    expect(faults("教师基本信息", { born_on: "1988-04-17", teaching_since_on: "1988-04-16" })).toEqual(["row_too_young teaching_since_on"])
  })

  test("who has left needs a day, who has not must not have one", () => {
    const left = (employment_status: CellValue, left_on: CellValue) => faults("教师基本信息", { employment_status, left_on })
    expect(left("retired", null)).toEqual(["row_value_needed left_on"])
    expect(left("retired", "2024-01-01")).toEqual([])
    expect(left("in_post", null)).toEqual([])
    expect(left(null, null)).toEqual([])
    expect(left("in_post", "2024-01-01")).toEqual(["row_value_unexpected left_on"])
  })

  test("nobody rotates to the own school", () => {
    expect(faults("交流轮岗", { origin_school_code: "2150010001", host_school_code: "2150010001" })).toEqual([
      "row_values_equal host_school_code",
    ])
    expect(faults("交流轮岗", {})).toEqual([])
  })

  test("a faulty cell does not count as an empty one", () => {
    const teachers = format("教师基本信息")
    const at = (field: string) => teachers.columns.findIndex((column) => column.field === field)
    const values = teachers.columns.map(({ field }) => (field === "employment_status" ? "retired" : null))
    expect(compileRowCheck(teachers)({ values, isFaulty: (position) => position === at("left_on") })).toEqual([])
  })

  test("every check names fields that its sheet has, every table one sheet", () => {
    for (const sheet of SHEETS) expect(() => compileRowCheck(sheet)).not.toThrow()
    for (const table of Object.keys(ROW_CHECKS))
      expect(
        SHEETS.filter((sheet) => sheet.table === table),
        table,
      ).toHaveLength(1)
  })
})
