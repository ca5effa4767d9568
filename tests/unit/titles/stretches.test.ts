import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { monthsFullOn, monthsIn, stretchesOn } from "~/domain/titles/stretches"

const asOf = civilDate("2024-03-01")
const period = (startsOn: string, endsOn: string | null = null) => ({
  startsOn: civilDate(startsOn),
  endsOn: endsOn === null ? null : civilDate(endsOn),
})
const on = (...periods: ReturnType<typeof period>[]) => stretchesOn({ periods, asOf })

describe("stretches known on a day", () => {
  test("overlaps and what adjoins are one", () => {
    const { ended, runningSince } = on(
      period("2020-03-01", "2020-12-31"),
      period("2020-06-01", "2021-02-28"),
      period("2021-03-01", "2021-04-30"),
    )
    expect({ ended, runningSince }).toEqual({ ended: [period("2020-03-01", "2021-04-30")], runningSince: null })
  })

  test("an end on the day or later is not yet an end; what begins later does not exist", () => {
    for (const endsOn of ["2024-03-01", "2025-01-01", null]) {
      expect(on(period("2022-09-01", endsOn))).toEqual({ ended: [], runningSince: "2022-09-01" })
    }
    expect(on(period("2022-09-01", "2024-02-29")).runningSince).toBeNull()
    expect(on(period("2024-03-02"))).toEqual({ ended: [], runningSince: null })
  })
})

describe("months", () => {
  test("are full months of each stretch, the running one up to the day given", () => {
    const stretches = on(period("2020-01-01", "2020-06-29"), period("2023-03-01"))
    expect([monthsIn(stretches, asOf), monthsIn(stretches, civilDate("2024-02-29")), monthsIn(stretches, civilDate("2024-02-28"))]).toEqual(
      [17, 17, 16],
    )
  })

  test("are full on the last day of the last of them", () => {
    expect(monthsFullOn(on(period("2023-03-01")), 24)).toBe("2025-02-28")
    expect(monthsFullOn(on(period("2020-01-01", "2020-06-29"), period("2023-03-01")), 24)).toBe("2024-09-30")
    expect(monthsFullOn(on(period("2020-01-01", "2020-06-29")), 24)).toBeNull()
  })
})
