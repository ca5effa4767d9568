import { describe, expect, test } from "vitest"
import { anEntry } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import type { HoursEntry } from "~/domain/facts"
import { entriesEndedBy } from "~/domain/hours/entries"
import { trainingsToldTwice } from "~/domain/hours/repeats"
import { rollingHours } from "~/domain/hours/rolling"
import type { CreditingBucket } from "~/domain/policy/crediting"

function on(asOf: string, list: readonly HoursEntry[], buckets: readonly CreditingBucket[] = []) {
  const entries = entriesEndedBy({ entries: list, on: civilDate(asOf) })
  return rollingHours({ entries, toldTwice: trainingsToldTwice(entries), asOf: civilDate(asOf), years: 5, buckets })
}

describe("clause hours.rolling: the five years up to a day", () => {
  test.each([
    ["2020-06-15", "2025-06-14", 100],
    ["2020-06-15", "2025-06-15", 0],
    ["2024-02-29", "2029-02-28", 100],
    ["2024-02-29", "2029-03-01", 0],
    ["2023-02-28", "2028-02-27", 100],
    ["2023-02-28", "2028-02-28", 0],
  ])("an entry of %s counts on %s: %i tenths", (endsOn, asOf, tenths) => {
    expect(on(asOf, [anEntry({ endsOn })]).tenths).toBe(tenths)
  })

  test.each([
    ["2020-06-15", "2025-06-15"],
    ["2024-02-29", "2029-03-01"],
    ["2023-02-28", "2028-02-28"],
  ])("an entry of %s leaves on %s", (endsOn, nextExitOn) => {
    expect(on(endsOn, [anEntry({ endsOn })]).nextExitOn).toBe(nextExitOn)
  })

  test("the first to leave is the earliest that counts: neither a repeat nor a claim", () => {
    const list = [
      anEntry({ endsOn: "2021-01-01", recognition: "pending" }),
      anEntry({ endsOn: "2022-01-01", projectName: "国培", hours: 1 }),
      anEntry({ endsOn: "2022-02-01", projectName: "国培", hours: 2 }),
      anEntry({ endsOn: "2023-01-01", recognition: "rejected" }),
    ]
    expect(on("2024-01-01", list)).toEqual({ tenths: 20, nextExitOn: "2027-02-01" })
    expect(on("2024-01-01", [])).toEqual({ tenths: 0, nextExitOn: null })
  })

  test("an entry whose longer repeat has left counts again", () => {
    const list = [
      anEntry({ endsOn: "2020-06-01", projectName: "国培", hours: 9 }),
      anEntry({ endsOn: "2020-07-01", projectName: "国培", hours: 4 }),
    ]
    expect([on("2025-05-31", list).tenths, on("2025-06-01", list).tenths]).toEqual([90, 40])
  })

  test("factors apply, caps do not", () => {
    const buckets = [{ maxHours: 1 }, { level: "district" as const, factor: 0.5 }]
    expect(on("2024-01-01", [anEntry({ endsOn: "2023-01-01" })], buckets).tenths).toBe(50)
  })
})
