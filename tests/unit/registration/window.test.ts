import { describe, expect, test } from "vitest"
import { aCertificate } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { appraisalYears, certificatesIssuedBy, registeredUntil, registrationWindow, wholeYearsIn } from "~/domain/registration/window"

const period = (startsOn: string, endsOn: string) => ({ startsOn: civilDate(startsOn), endsOn: civilDate(endsOn) })

describe("the registration that is looked at", () => {
  test("is that of a certificate issued by the day", () => {
    const list = [aCertificate({ issuedOn: "2024-03-02" }), aCertificate({ issuedOn: "2024-03-01" })]
    expect(certificatesIssuedBy({ certificates: list, asOf: civilDate("2024-03-01") })).toEqual([list[1]])
  })

  test("is the latest of several, whatever their order", () => {
    const list = [aCertificate({ registeredUntil: "2023-06-30" }), aCertificate(), aCertificate({ registeredUntil: "2026-06-30" })]
    expect([registeredUntil(list), registeredUntil(list.toReversed())]).toEqual(["2026-06-30", "2026-06-30"])
    expect([registeredUntil([]), registeredUntil([aCertificate()])]).toEqual([null, null])
  })
})

describe("clause registration.window: five years that end on 注册有效期止", () => {
  test.each([
    ["2025-12-31", "2021-01-01"],
    ["2026-06-30", "2021-07-01"],
    ["2024-02-29", "2019-03-01"],
    ["2025-02-28", "2020-03-01"],
    ["2028-02-28", "2023-02-28"],
  ])("until %s: from %s", (until, startsOn) => {
    expect(registrationWindow({ until: civilDate(until), years: 5 })).toEqual({ startsOn, endsOn: until })
  })

  test.each([
    ["2021-01-01", "2025-12-31", [2021, 2022, 2023, 2024, 2025]],
    ["2021-01-02", "2025-12-30", [2022, 2023, 2024]],
    ["2020-07-01", "2025-06-30", [2021, 2022, 2023, 2024]],
    ["2020-07-01", "2021-06-30", []],
  ])("%s to %s holds the years %j whole", (startsOn, endsOn, years) => {
    expect(wholeYearsIn(period(startsOn, endsOn))).toEqual(years)
  })
})

describe("the years whose appraisals are asked for", () => {
  const years = (asOf: string, teachingSince: string | null) =>
    appraisalYears({
      facts: { teachingSince: teachingSince === null ? null : civilDate(teachingSince) },
      window: period("2020-07-01", "2025-06-30"),
      asOf: civilDate(asOf),
    })

  test.each([
    ["2023-12-31", "2010-09-01", [2021, 2022]],
    ["2024-01-01", "2010-09-01", [2021, 2022, 2023]],
    ["2030-01-01", "2010-09-01", [2021, 2022, 2023, 2024]],
    ["2024-06-01", "2022-09-01", [2022, 2023]],
    ["2024-06-01", null, [2021, 2022, 2023]],
    ["2024-06-01", "2024-06-02", [2021, 2022, 2023]],
    ["2020-07-01", "2010-09-01", []],
  ])("on %s, teaching since %s: %j", (asOf, teachingSince, expected) => {
    expect(years(asOf, teachingSince)).toEqual(expected)
  })
})
