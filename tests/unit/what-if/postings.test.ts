import { describe, expect, test } from "vitest"
import { aPosting } from "#tests/support/facts"
import { aSchool } from "#tests/support/hypotheses"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Posting } from "~/domain/facts"
import { supposePostings } from "~/domain/what-if/postings"

const OTHER = aSchool({ code: "2150000009", name: "假设小学", settlement: "rural" })
const posted = (startsOn: string, endsOn: string | null = null, school = OTHER, at = 0) => ({
  at,
  hypothesis: {
    kind: "posting" as const,
    school,
    startsOn: civilDate(startsOn),
    endsOn: endsOn === null ? null : civilDate(endsOn),
    postKind: null,
  },
})
const ask = (recorded: readonly Posting[], ...supposed: ReturnType<typeof posted>[]) =>
  supposePostings({ recorded, supposed, teacherNo: "T00001" })
const periods = (postings: readonly Posting[]) => postings.map(({ schoolCode, startsOn, endsOn }) => [schoolCode, startsOn, endsOn])
const present = aPosting({ startsOn: "2010-09-01" })

describe("a move", () => {
  test("closes the open posting on its eve and goes on in the same kind of post, with the new school's circumstances", () => {
    const { postings, faults } = ask([present], posted("2026-09-01"))
    expect(faults).toEqual([])
    expect(periods(postings)).toEqual([
      ["2150000001", "2010-09-01", "2026-08-31"],
      ["2150000009", "2026-09-01", null],
    ])
    expect(postings[1]).toMatchObject({ postKind: "teacher", schoolSettlement: "rural", evidence: { label: "假设小学" } })
  })

  test("after a move closes that one", () => {
    const third = aSchool({ code: "2150000003" })
    const { postings, faults } = ask([present], posted("2026-09-01"), posted("2027-09-01", null, third, 1))
    expect(faults).toEqual([])
    expect(periods(postings).slice(1)).toEqual([
      ["2150000009", "2026-09-01", "2027-08-31"],
      ["2150000003", "2027-09-01", null],
    ])
  })

  test.each([
    ["to the school where she is", [present], posted("2026-09-01", null, aSchool({ code: "2150000001" })), "already_at_school"],
    ["on the day the open posting began", [present], posted("2010-09-01"), "posting_overlaps_open"],
    ["of who has left", [aPosting({ endsOn: "2024-07-31" })], posted("2026-09-01"), "not_in_post"],
    ["of who never was in post", [], posted("2026-09-01"), "never_in_post"],
  ])("%s is refused", (_, recorded, supposed, code) => {
    expect(ask(recorded, supposed).faults).toMatchObject([{ at: 0, code }])
  })

  test("the day after the open posting began is soon enough", () => {
    expect(ask([present], posted("2010-09-02")).faults).toEqual([])
  })
})

describe("a posting with an end", () => {
  const before = aPosting({ startsOn: "2015-09-01" })

  test("stands beside the others where no day is shared", () => {
    expect(ask([before], posted("2012-09-01", "2015-08-31")).faults).toEqual([])
    expect(ask([before], posted("2012-09-01", "2015-09-01")).faults).toMatchObject([
      { code: "posting_overlaps_open", values: { school: "测试小学", from: "2015-09-01" } },
    ])
  })

  test("overlapping one that has ended names it with its days", () => {
    const ended = aPosting({ startsOn: "2010-09-01", endsOn: "2012-08-31" })
    expect(ask([ended, before], posted("2012-08-31", "2013-08-31")).faults).toMatchObject([
      { code: "posting_overlaps", values: { from: "2010-09-01", until: "2012-08-31" } },
    ])
  })

  test("may not lie after the last day of who has left", () => {
    const left = [aPosting({ endsOn: "2024-07-31" })]
    expect(ask(left, posted("2009-09-01", "2010-08-31")).faults).toEqual([])
    expect(ask(left, posted("2024-08-01", "2024-08-31")).faults).toMatchObject([{ code: "not_in_post", values: { lastDay: "2024-07-31" } }])
  })

  test("at the same school from the same day ends the one that is open, in the kind it had", () => {
    const own = aSchool({ code: "2150000001" })
    const { postings, faults } = ask([present], posted("2010-09-01", "2026-08-31", own))
    expect(faults).toEqual([])
    expect(postings).toMatchObject([{ startsOn: "2010-09-01", endsOn: "2026-08-31", postKind: "teacher" }])
  })
})
