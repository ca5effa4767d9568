import { expect, test } from "vitest"
import { aPosting, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS as packs } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { areHoursEnough, hoursAsked } from "~/domain/indicators/tallied/hours-asked"

const asked = (facts: ReturnType<typeof aTeacher>, day: string) => hoursAsked({ facts, packs, asOf: civilDate(day) })

test("the days, the hours of the cycle and those by the day", () => {
  expect(asked(aTeacher(), "2023-06-30")).toEqual({
    from: "2021-01-01",
    until: "2023-06-30",
    requiredTenths: 3600,
    concentratedTenths: 600,
    expectedTenths: 1800,
    isEnd: false,
  })
  expect(asked(aTeacher(), "2025-12-31")).toMatchObject({ until: "2025-12-31", expectedTenths: 3600, isEnd: true })
})

test("nothing is asked of who is not in post or not concerned; of whom a fact is missing it is unknown", () => {
  expect(asked(aTeacher({ postings: [aPosting({ endsOn: "2023-06-29" })] }), "2023-06-30")).toBeNull()
  expect(asked(aTeacher({ postings: [aPosting({ postKind: "general_service" })] }), "2023-06-30")).toBeNull()
  expect(asked(aTeacher({ postings: [aPosting({ postKind: null })] }), "2023-06-30")).toBe("unknown")
  expect(asked(aTeacher(), "2020-12-31")).toBe("unknown")
})

test("where a pack weighs hours, sums do not decide", () => {
  const weighing = packs.map((pack) => ({
    ...pack,
    hours: { ...pack.hours, crediting: { ...pack.hours.crediting, value: [{ delivery: "online" as const, factor: 0.5 }] } },
  }))
  expect(hoursAsked({ facts: aTeacher(), packs: weighing, asOf: civilDate("2023-06-30") })).toBe("weighed")
})

test("enough is the requirement with its concentrated part, or the pace while the cycle runs", () => {
  const running = {
    from: civilDate("2021-01-01"),
    until: civilDate("2023-06-30"),
    requiredTenths: 3600,
    concentratedTenths: 600,
    expectedTenths: 1800,
    isEnd: false,
  }
  expect(areHoursEnough(running, { totalTenths: 1800, concentratedTenths: 0 })).toBe(true)
  expect(areHoursEnough(running, { totalTenths: 1799, concentratedTenths: 600 })).toBe(false)
  const ended = { ...running, expectedTenths: 3600, isEnd: true }
  expect(areHoursEnough(ended, { totalTenths: 3600, concentratedTenths: 600 })).toBe(true)
  expect(areHoursEnough(ended, { totalTenths: 3600, concentratedTenths: 599 })).toBe(false)
  expect(areHoursEnough(ended, { totalTenths: 3599, concentratedTenths: 600 })).toBe(false)
})
