import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { dutyIn, inductionKnownOn, isInPostDuring } from "~/domain/hours/duty"

const d = civilDate
const cycle = { startsOn: d("2021-01-01"), endsOn: d("2025-12-31") }
const inPost = (firstDay: string, lastDay: string | null) => ({
  firstDay: d(firstDay),
  lastDay: lastDay === null ? null : d(lastDay),
  postKinds: [],
  evidence: [],
})
const inductionFrom = (teachingSince: string) => inductionKnownOn({ teachingSince: d(teachingSince), months: 12, asOf: d("2030-01-01") })

describe("duty in a cycle", () => {
  test.each([
    ["2010-09-01", null, "2010-09-01", "2021-01-01", "2025-12-31"],
    ["2021-03-15", null, "2010-09-01", "2021-03-15", "2025-12-31"],
    ["2021-03-15", "2024-06-30", "2010-09-01", "2021-03-15", "2024-06-30"],
    ["2010-09-01", "2026-03-31", "2010-09-01", "2021-01-01", "2025-12-31"],
    ["2021-09-01", null, "2021-09-01", "2022-09-01", "2025-12-31"],
    ["2020-09-01", null, "2020-09-01", "2021-01-01", "2025-12-31"],
    ["2025-03-01", null, "2025-12-01", "2026-12-01", "2025-12-31"],
    ["2025-03-01", null, "2026-01-01", "2025-03-01", "2025-12-31"],
  ])("in post from %s to %s, teaching since %s", (firstDay, lastDay, teachingSince, startsOn, endsOn) => {
    expect(dutyIn({ cycle, inPost: inPost(firstDay, lastDay), induction: inductionFrom(teachingSince) })).toEqual({ startsOn, endsOn })
  })

  test("without a known induction is that of an experienced teacher", () => {
    expect(dutyIn({ cycle, inPost: inPost("2022-01-01", null), induction: null })).toEqual({ startsOn: "2022-01-01", endsOn: "2025-12-31" })
  })

  test.each([
    [null, false],
    [inPost("2010-09-01", "2020-12-31"), false],
    [inPost("2010-09-01", "2021-01-01"), true],
    [inPost("2010-09-01", null), true],
  ])("needs one day in post in it: %j, %s", (time, expected) => {
    expect(isInPostDuring({ cycle, inPost: time })).toBe(expected)
    expect(dutyIn({ cycle, inPost: time, induction: null }) !== null).toBe(expected)
  })
})

describe("induction", () => {
  test("runs to the eve of its anniversary", () => {
    expect(inductionFrom("2021-09-01")).toEqual({ startsOn: "2021-09-01", endsOn: "2022-08-31" })
  })

  test.each([
    ["2021-08-31", false],
    ["2021-09-01", true],
  ])("is known on %s: %s", (asOf, known) => {
    expect(inductionKnownOn({ teachingSince: d("2021-09-01"), months: 12, asOf: d(asOf) }) !== null).toBe(known)
  })

  test("is not known without 从教起始年月", () => {
    expect(inductionKnownOn({ teachingSince: null, months: 12, asOf: d("2021-09-01") })).toBeNull()
  })
})
