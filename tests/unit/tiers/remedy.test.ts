import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import {
  ageRemedy,
  heldRemedy,
  hoursRemedy,
  studioRemedy,
  teachingSinceRemedy,
  titleRemedy,
  yearsTaughtRemedy,
} from "~/domain/tiers/remedy"

describe("about the class before", () => {
  const fullOn = civilDate("2026-06-01")
  const about = { tier: "backbone", years: 3 } as const
  const run = (endsOn: string | null) => ({
    startsOn: civilDate("2023-06-01"),
    endsOn: endsOn === null ? null : civilDate(endsOn),
    awards: [],
  })

  test("who holds none applies for it first", () => {
    expect(heldRemedy({ ...about, run: null, fullOn: null })).toEqual({ key: "tier.remedy.held_none", values: about })
  })

  test.each([null, "2026-06-01"])("who holds one that lasts (to %s) waits for the day", (endsOn) => {
    expect(heldRemedy({ ...about, run: run(endsOn), fullOn })).toEqual({ key: "tier.remedy.held_wait", values: { ...about, from: fullOn } })
  })

  test("who holds one that ends the day before has it reviewed in time", () => {
    expect(heldRemedy({ ...about, run: run("2026-05-31"), fullOn })).toEqual({
      key: "tier.remedy.held_renew",
      values: { ...about, from: fullOn, until: "2026-05-31" },
    })
  })
})

test("the other conditions say what to do, and from when", () => {
  expect([
    teachingSinceRemedy(),
    yearsTaughtRemedy({ years: 5, from: civilDate("2026-09-01") }),
    titleRemedy("senior"),
    ageRemedy({ maxAge: 50 }),
    hoursRemedy({ expected: 228, credited: 200, missing: 28 }),
    studioRemedy(),
  ]).toEqual([
    { key: "tier.remedy.record_teaching_since" },
    { key: "tier.remedy.years_taught", values: { years: 5, from: "2026-09-01" } },
    { key: "tier.remedy.title", values: { title: "senior" } },
    { key: "tier.remedy.age", values: { maxAge: 50 } },
    { key: "tier.remedy.hours", values: { expected: 228, credited: 200, missing: 28 } },
    { key: "tier.remedy.studio" },
  ])
})
