import { describe, expect, test } from "vitest"
import { aSanction, aTeacher, aTitle } from "#tests/support/facts"
import { anApplication } from "#tests/support/title-application"
import type { TeacherFacts } from "~/domain/facts"
import { earliestDate } from "~/domain/titles/earliest"

const from = (facts: TeacherFacts) => earliestDate(anApplication({ facts, asOf: "2024-03-01" }))
const engaged = (engagedFrom: string | null, given: Partial<Omit<TeacherFacts, "teachingSince" | "bornOn">> = {}) =>
  aTeacher({ titles: [aTitle({ engagedFrom })], ...given })

describe("the earliest date", () => {
  test.each([
    ["is the day itself where time has done its part, whatever else fails", engaged("2019-03-01"), "2024-03-01"],
    ["is when the years are full", engaged("2020-02-29"), "2025-02-28"],
    [
      "is the day after the influence of a sanction",
      engaged("2015-09-01", { ethicsRecords: [aSanction({ influenceUntil: "2024-03-01" })] }),
      "2024-03-02",
    ],
    ["is the later of the two", engaged("2019-09-01", { ethicsRecords: [aSanction({ influenceUntil: "2024-12-31" })] }), "2025-01-01"],
    ["is the later of the two", engaged("2019-09-01", { ethicsRecords: [aSanction({ influenceUntil: "2024-06-30" })] }), "2024-09-01"],
    ["is never without a row", engaged("2010-09-01", { education: "other" }), null],
    ["is never without an engagement", engaged(null), null],
    ["is not known without 最高学历", engaged("2010-09-01", { education: null }), null],
  ])("%s", (_, facts, expected) => {
    expect(from(facts)).toBe(expected)
  })

  test("a sanction still to come does not count", () => {
    expect(from(engaged("2015-09-01", { ethicsRecords: [aSanction({ occurredOn: "2024-03-02" })] }))).toBe("2024-03-01")
  })
})
