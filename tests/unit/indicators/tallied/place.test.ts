import { expect, test } from "vitest"
import { aPosting } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { schoolOn } from "~/domain/indicators/tallied/place"

const postings = [
  aPosting({ schoolCode: "A", startsOn: "2015-09-01", endsOn: "2020-08-31" }),
  aPosting({ schoolCode: "B", startsOn: "2020-09-01", endsOn: "2022-08-31" }),
]
const on = (day: string, of = postings) => schoolOn({ postings: of, asOf: civilDate(day) })

test("she is counted where she began last by the day, from the first day on", () => {
  expect(on("2020-08-31")).toBe("A")
  expect(on("2020-09-01")).toBe("B")
})

test("who is gone is counted where she was last, who has not begun where she will", () => {
  expect(on("2024-01-01")).toBe("B")
  expect(on("2015-08-31")).toBe("A")
  expect(on("2020-01-01", [])).toBeNull()
})

test("of two that begin on one day the one listed last counts", () => {
  const both = ["A", "B"].map((schoolCode) => aPosting({ schoolCode, startsOn: "2020-09-01" }))
  expect(on("2021-01-01", both)).toBe("B")
})
