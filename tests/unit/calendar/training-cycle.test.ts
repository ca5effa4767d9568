import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { fixedCycle, individualCycle } from "~/domain/calendar/training-cycle"

const d = civilDate

describe("a fixed cycle, anchored on 2021, of five years", () => {
  test.each([
    ["2020-12-31", "2016-01-01", "2020-12-31"],
    ["2021-01-01", "2021-01-01", "2025-12-31"],
    ["2025-12-31", "2021-01-01", "2025-12-31"],
    ["2026-01-01", "2026-01-01", "2030-12-31"],
    ["2010-06-01", "2006-01-01", "2010-12-31"],
  ])("on %s is %s to %s", (on, startsOn, endsOn) => {
    expect(fixedCycle({ anchorYear: 2021, years: 5, on: d(on) })).toEqual({ startsOn, endsOn })
  })
})

describe("an individual cycle", () => {
  const cycleOn = (on: string) => individualCycle({ registeredOn: d("2022-07-01"), years: 5, on: d(on) })

  test("runs from the registration to the eve of its fifth anniversary", () => {
    expect(cycleOn("2022-07-01")).toEqual({ startsOn: "2022-07-01", endsOn: "2027-06-30" })
    expect(cycleOn("2027-06-30")).toEqual({ startsOn: "2022-07-01", endsOn: "2027-06-30" })
  })

  test("is not known before the registration, nor after it has lapsed", () => {
    expect([cycleOn("2022-06-30"), cycleOn("2027-07-01")]).toEqual([null, null])
  })
})
