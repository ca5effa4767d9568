import { describe, expect, test } from "vitest"
import { anEntry } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import type { HoursEntry } from "~/domain/facts"
import { type Crediting, creditEntries } from "~/domain/hours/credit"
import { entriesEndedBy } from "~/domain/hours/entries"
import { trainingsToldTwice } from "~/domain/hours/repeats"

const d = civilDate
const duty = { startsOn: d("2022-09-01"), endsOn: d("2024-08-31") }
const PLAIN: Omit<Crediting, "toldTwice"> = {
  cycle: { startsOn: d("2021-01-01"), endsOn: d("2025-12-31") },
  duty,
  firstDay: d("2021-09-01"),
  induction: { startsOn: d("2021-09-01"), endsOn: d("2022-08-31") },
  buckets: [],
  requiredHours: 144,
}

function credited(list: readonly HoursEntry[], crediting: Partial<Crediting> = {}) {
  const entries = entriesEndedBy({ entries: list, on: d("2025-12-31") })
  return creditEntries({ entries, crediting: { ...PLAIN, toldTwice: trainingsToldTwice(entries), ...crediting } })
}

describe("an entry lands", () => {
  test.each([
    ["2020-12-31", "outside_cycle", "other_cycle"],
    ["2021-01-01", "before_duty", "before_posting"],
    ["2021-08-31", "before_duty", "before_posting"],
    ["2021-09-01", "before_duty", "induction"],
    ["2022-08-31", "before_duty", "induction"],
    ["2022-09-01", null, null],
    ["2024-08-31", null, null],
    ["2024-09-01", "outside_cycle", "after_duty"],
  ])("ended on %s: %s, %s", (endsOn, reason, because) => {
    const [credit] = credited([anEntry({ endsOn })])
    expect(credit).toMatchObject({ reason, because, creditedTenths: reason === null ? 100 : 0, countsInstead: null })
  })

  test("before teaching, where she was in post but in no induction", () => {
    expect(credited([anEntry({ endsOn: "2022-01-01" })], { induction: null })[0]?.because).toBe("before_teaching")
  })

  test("outside the cycle, where she was not in post in it", () => {
    expect(credited([anEntry()], { duty: null, firstDay: null })[0]).toMatchObject({ reason: "outside_cycle", because: "not_in_post" })
  })

  test.each(["pending", "rejected"] as const)("with %s claims first, wherever else it would", (recognition) => {
    expect(credited([anEntry({ endsOn: "2019-01-01", recognition })])[0]).toMatchObject({
      reason: recognition,
      because: null,
      creditedTenths: 0,
    })
  })
})

describe("a repeat", () => {
  const once = anEntry({ projectName: "国培", endsOn: "2023-03-01", hours: 10 })
  const twice = anEntry({ projectName: "国培", endsOn: "2023-06-01", hours: 12 })

  test("gives way to the entry with the most hours, which is named", () => {
    const [first, second] = credited([once, twice])
    expect(first).toMatchObject({ reason: "repeat", because: null, creditedTenths: 0, countsInstead: twice })
    expect(second).toMatchObject({ reason: null, creditedTenths: 120 })
  })

  test.each([
    ["pending", { ...twice, recognition: "pending" } as const],
    ["before duty", anEntry({ projectName: "国培", endsOn: "2022-08-31", trainingYear: 2023, hours: 12 })],
  ])("is none of an entry that is %s: that does not stand", (_, other) => {
    expect(credited([once, other]).find((credit) => credit.entry === once)).toMatchObject({ reason: null, creditedTenths: 100 })
  })
})

describe("caps", () => {
  test("fill with the earliest first, and split the entry at the edge", () => {
    const list = [
      anEntry({ endsOn: "2023-03-01", hours: 8 }),
      anEntry({ endsOn: "2023-02-01", hours: 7 }),
      anEntry({ endsOn: "2023-04-01" }),
    ]
    const credits = credited(list, { buckets: [{ level: "district", maxHours: 10 }] })
    expect(
      credits.map(({ creditedTenths, lostToCapTenths, reason, because }) => [creditedTenths, lostToCapTenths, reason, because]),
    ).toEqual([
      [70, 0, null, null],
      [30, 50, "over_cap", "cap"],
      [0, 100, "over_cap", "cap"],
    ])
  })

  test("are not filled by repeats or entries elsewhere", () => {
    const list = [
      anEntry({ endsOn: "2022-01-01", hours: 10 }),
      anEntry({ projectName: "国培", endsOn: "2023-03-01", hours: 9 }),
      anEntry({ projectName: "国培", endsOn: "2023-06-01", hours: 10 }),
    ]
    expect(credited(list, { buckets: [{ maxHours: 10 }] }).map((credit) => credit.creditedTenths)).toEqual([0, 0, 100])
  })

  test("a factor alone is told as the reason", () => {
    const [credit] = credited([anEntry({ hours: 10 })], { buckets: [{ factor: 0.25 }] })
    expect(credit).toMatchObject({ creditedTenths: 25, lostToFactorTenths: 75, lostToCapTenths: 0, reason: "over_cap", because: "factor" })
  })
})
