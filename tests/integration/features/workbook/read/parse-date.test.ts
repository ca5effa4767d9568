import { describe, expect, test } from "vitest"
import { addDays, civilDate, fromDayNumber } from "~/domain/calendar/civil-date"
import { isProblem } from "~/features/workbook/read/cell-problem"
import { type DateRule, dateOfSerial, dateParser } from "~/features/workbook/read/parse-date"

const CONTEXT = { today: "2026-11-23", date1904: false, isCsv: false }
const START: DateRule = { edge: "start", past: false }

const said = (parsed: ReturnType<ReturnType<typeof dateParser>["fromText"]>) => (isProblem(parsed) ? parsed.code : parsed)
const fromText = (text: string, rule = START, context = CONTEXT) => said(dateParser(rule, context).fromText(text))
const fromNumber = (value: number, rule = START, context = CONTEXT) => said(dateParser(rule, context).fromNumber(value))
const fromDate = (value: number, rule = START, context = CONTEXT) => said(dateParser(rule, context).fromDate(value))

describe("text", () => {
  test.each([
    "2024-9-1",
    "2024/09/01",
    "2024.9.1",
    "20240901",
    "2024年9月1日",
    "2024年09月01号",
    "2024 年 9 月 1 日",
    "２０２４－９－１",
    "2024／9／1",
    "2024．9．1",
    "2024-09-01 00:00:00",
    "2024-09-01T08:30",
    "2024/9/1 8:05",
    "202409",
    "2024.9",
    "2024-09",
    "2024年9月",
    "45536",
  ])("%s is 1 September 2024", (text) => expect(fromText(text)).toBe("2024-09-01"))

  test.each(["202402", "2024.2", "2024-02", "2024年2月"])("%s as an end is the last day of February", (text) => {
    expect(fromText(text, { edge: "end", past: false })).toBe("2024-02-29")
  })

  test.each([
    ["2023-02-29", "date_impossible"],
    ["2024-13-01", "date_impossible"],
    ["20240931", "date_impossible"],
    ["202413", "date_impossible"],
    ["2024-00", "date_impossible"],
    ["24-9-1", "date_two_digit_year"],
    ["24.9", "date_two_digit_year"],
    ["24年9月1日", "date_two_digit_year"],
    ["2024", "date_year_only"],
    ["2024年", "date_year_only"],
    ["1850-01-01", "date_out_of_range"],
    ["2924-01-01", "date_out_of_range"],
    ["9/1/2024", "date_unreadable"],
    ["1-Sep-24", "date_unreadable"],
    ["2024-9/1", "date_unreadable"],
    ["长期", "date_unreadable"],
    ["99999", "date_unreadable"],
  ])("%s is refused: %s", (text, code) => expect(fromText(text)).toBe(code))

  test("a lost zero is not guessed where Excel may have lost it", () => {
    expect(fromText("2024.1")).toBe("2024-01-01")
    expect(fromText("2024.10")).toBe("2024-10-01")
    expect(fromText("2024.1", START, { ...CONTEXT, isCsv: true })).toBe("date_month_unclear")
    expect([fromNumber(2024.1), fromNumber(2024.9), fromNumber(2024.11)]).toEqual(["date_month_unclear", "2024-09-01", "2024-11-01"])
  })

  test("the future is refused only where the past makes sense", () => {
    const past: DateRule = { edge: "start", past: true }
    expect([fromText("2026-11-23", past), fromText("2026-11-24", past), fromText("2026-11-24")]).toEqual([
      "2026-11-23",
      "date_in_future",
      "2026-11-24",
    ])
  })
})

describe("numbers", () => {
  test("whole numbers are read as they are written, or as the serials they must be", () => {
    expect([fromNumber(20240901), fromNumber(202409), fromNumber(45536), fromNumber(45536.75)]).toEqual([
      "2024-09-01",
      "2024-09-01",
      "2024-09-01",
      "2024-09-01",
    ])
    expect([fromNumber(2024), fromNumber(9), fromNumber(-5), fromNumber(60)]).toEqual([
      "date_year_only",
      "date_unreadable",
      "date_unreadable",
      "date_unreadable",
    ])
  })

  test("what the file shows as a date is a serial; the time of day is dropped", () => {
    expect([fromDate(45536), fromDate(45536.999), fromDate(1), fromDate(59), fromDate(61)]).toEqual([
      "2024-09-01",
      "2024-09-01",
      "1900-01-01",
      "1900-02-28",
      "1900-03-01",
    ])
    expect([fromDate(60), fromDate(0), fromDate(-1)]).toEqual(["date_serial_60", "date_impossible", "date_impossible"])
    expect(fromDate(20240901)).toBe("2024-09-01")
  })

  test("every day of 1900 to 2199 has one serial in either system", () => {
    const last = civilDate("2199-12-31")
    let serial = 1
    for (let date = civilDate("1900-01-01"); date <= last; date = addDays(date, 1)) {
      if (serial === 60) serial++
      if (dateOfSerial(serial, false) !== date) throw new Error(`serial ${serial} is not ${date}`)
      if (date >= "1904-01-01" && dateOfSerial(serial - 1462, true) !== date)
        throw new Error(`serial ${serial - 1462} (1904) is not ${date}`)
      serial++
    }
    expect([dateOfSerial(0, true), dateOfSerial(44074, true), serial]).toEqual(["1904-01-01", "2024-09-01", 109575])
    expect(fromDayNumber(0)).toBe("1970-01-01")
  })
})
