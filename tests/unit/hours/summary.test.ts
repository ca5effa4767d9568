import { expect, test } from "vitest"
import { anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { standingOn } from "#tests/support/standing"
import { summaryOf } from "~/domain/hours/summary"
import { figuresOf } from "~/domain/hours/tally"

const summaryWith = (online: number, facing: number) => {
  const hours = [anEntry({ endsOn: "2022-01-01", hours: online, delivery: "online" }), anEntry({ endsOn: "2022-02-01", hours: facing })]
  return summaryOf(figuresOf(standingOn("2025-12-31", aTeacher({ hours })), () => null))
}

test.each([
  [300, 60, "hours.summary.met", { credited: 360, required: 360 }],
  [299.5, 60, "hours.summary.not_met_total", { credited: 359.5, required: 360, missing: 0.5 }],
  [
    310,
    59.5,
    "hours.summary.not_met_concentrated",
    { credited: 369.5, required: 360, concentrated: 59.5, concentratedRequired: 60, missingConcentrated: 0.5 },
  ],
  [300, 59.5, "hours.summary.not_met_both", { credited: 359.5, required: 360, missing: 0.5, missingConcentrated: 0.5 }],
])("%d hours online and %d face to face: %s", (online, facing, key, values) => {
  expect(summaryWith(online, facing)).toEqual({ key, values })
})

test("nothing required is said as such", () => {
  const facts = aTeacher({ postings: [aPosting({ startsOn: "2025-12-02" })] })
  expect(summaryOf(figuresOf(standingOn("2025-12-31", facts), () => null))).toEqual({ key: "hours.summary.nothing_required" })
})
