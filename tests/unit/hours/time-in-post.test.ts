import { describe, expect, test } from "vitest"
import { aPosting } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Posting } from "~/domain/facts"
import { timeInPostOn } from "~/domain/hours/time-in-post"

const on = (asOf: string, postings: readonly Posting[]) => timeInPostOn({ postings, asOf: civilDate(asOf) })
const first = aPosting({ startsOn: "2018-09-01", endsOn: "2022-08-31" })
const second = aPosting({ startsOn: "2022-09-01", endsOn: "2024-01-31", postKind: "vice_principal" })

describe("time in post", () => {
  test.each([
    ["2018-08-31", null],
    ["2018-09-01", { lastDay: null, postKinds: ["teacher"] }],
    ["2022-08-31", { lastDay: null, postKinds: ["teacher"] }],
    ["2022-09-01", { lastDay: null, postKinds: ["vice_principal"] }],
    ["2024-01-31", { lastDay: null, postKinds: ["vice_principal"] }],
    ["2024-02-01", { lastDay: "2024-01-31", postKinds: ["vice_principal"] }],
  ])("on %s", (asOf, expected) => {
    for (const postings of [
      [first, second],
      [second, first],
    ]) {
      const known = on(asOf, postings)
      expect(known && { lastDay: known.lastDay, postKinds: known.postKinds }).toEqual(expected)
      expect(known === null || known.firstDay === "2018-09-01").toBe(true)
    }
  })

  test("of postings that overlap: all kinds of the day, in one order", () => {
    const also = aPosting({ startsOn: "2022-09-01", postKind: "teaching_research_officer", evidence: { ...second.evidence, key: "z" } })
    const expected = ["vice_principal", "teaching_research_officer"]
    expect(on("2023-01-01", [second, also])?.postKinds).toEqual(expected)
    expect(on("2023-01-01", [also, second])?.postKinds).toEqual(expected)
    expect(on("2023-01-01", [also, second])?.evidence).toEqual([second.evidence, also.evidence])
    expect(on("2023-01-01", [also, aPosting({ startsOn: "2020-01-01", postKind: null })])?.postKinds).toEqual([
      null,
      "teaching_research_officer",
    ])
  })
})
