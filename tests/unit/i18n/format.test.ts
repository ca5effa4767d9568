import { describe, expect, test } from "vitest"
import {
  formatBytes,
  formatDate,
  formatHours,
  formatInstant,
  formatMonth,
  formatNumber,
  formatPeriod,
  formatValue,
} from "~/platform/i18n/format"

describe("numbers", () => {
  test.each([
    [0, 1, "0"],
    [212.5, 1, "212.5"],
    [360, 1, "360"],
    [1234567, 1, "1,234,567"],
    [12.25, 1, "12.3"],
    [100, 0, "100"],
    [0.04, 1, "0"],
    [-0.04, 1, "0"],
    [-18, 1, "−18"],
    [114.1667, 2, "114.17"],
  ])("%s with %s decimals at most", (value, places, text) => {
    expect(formatNumber(value, places)).toBe(text)
  })

  test("hours and credits: a tenth of an hour never rounds to nothing", () => {
    expect(formatHours(342.5, "hours", 3)).toBe("342.5")
    expect(formatHours(360, "credits", 3)).toBe("120")
    expect(formatHours(359.9, "credits", 3)).toBe("119.97")
    expect(formatHours(0.1, "credits", 3)).toBe("0.03")
  })

  test.each([
    [0, "0 B"],
    [1023, "1023 B"],
    [1536, "2 KB"],
    [20 * 1024 * 1024, "20 MB"],
  ])("%s bytes", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})

describe("dates", () => {
  test("civil dates and months, in both languages", () => {
    expect(formatDate("2026-09-01", "zh-CN")).toBe("2026-09-01")
    expect(formatDate("2026-09-01", "en")).toBe("1 Sep 2026")
    expect(formatMonth("2026-09-01", "zh-CN")).toBe("2026-09")
    expect(formatMonth("2026-09-01", "en")).toBe("Sep 2026")
  })

  test("instants are told in district time, across midnight", () => {
    expect(formatInstant("2025-12-31T15:59:59Z", "zh-CN")).toBe("2025-12-31 23:59")
    expect(formatInstant("2025-12-31T16:00:00Z", "zh-CN")).toBe("2026-01-01 00:00")
    expect(formatInstant("2025-12-31T16:00:00Z", "en")).toBe("1 Jan 2026, 00:00")
  })

  test("an open end is said in words", () => {
    expect(formatPeriod({ from: "2021-09-01", to: null, openWord: "至今" }, "zh-CN")).toBe("2021-09-01 ～ 至今")
    expect(formatPeriod({ from: "2021-09-01", to: "2022-08-31", openWord: "today" }, "en")).toBe("1 Sep 2021 – 31 Aug 2022")
  })

  test("a value inside a sentence keeps text that is no date", () => {
    expect(formatValue("2026-09-01", "en")).toBe("1 Sep 2026")
    expect(formatValue("2026-09", "en")).toBe("2026-09")
    expect(formatValue("A1", "en")).toBe("A1")
    expect(formatValue(7.25, "en")).toBe("7.25")
  })
})
