import { describe, expect, test } from "vitest"
import { aPosting, aStay, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { earliestOf, enterprisePracticeChangesNextOn, postingChanges, practiceChanges } from "~/domain/enterprise-practice/next-change"
import type { EnterprisePracticeStay, TeacherFacts } from "~/domain/facts"

const OPEN = { ...pack14(), inForceUntil: null }
const asOf = civilDate("2024-03-01")
const ask = (facts: TeacherFacts) => ({ facts, pack: OPEN, asOf })

describe("what is known of a stay changes next", () => {
  test.each([
    ["when it begins", aStay({ startsOn: "2024-03-02" }), "2024-03-02"],
    ["on the next day while it runs", aStay({ startsOn: "2024-03-01", endsOn: null }), "2024-03-02"],
    ["on the next day while its end lies ahead", aStay({ startsOn: "2024-02-01", endsOn: "2024-03-02" }), "2024-03-02"],
    ["when it begins to slide out, once it is over", aStay({ startsOn: "2024-02-01", endsOn: "2024-03-01" }), "2029-02-01"],
    ["when a 29 February slides out", aStay({ startsOn: "2024-02-29", endsOn: "2024-03-01" }), "2029-03-01"],
    ["on the next day while it straddles the window's start", aStay({ startsOn: "2019-02-01", endsOn: "2019-03-31" }), "2024-03-02"],
    ["on the next day when its first day is the window's", aStay({ startsOn: "2019-03-02", endsOn: "2019-03-31" }), "2024-03-02"],
    ["a day later if it began a day later", aStay({ startsOn: "2019-03-03", endsOn: "2019-03-31" }), "2024-03-03"],
    ["on the next day while its last day is the window's first", aStay({ startsOn: "2019-02-01", endsOn: "2019-03-02" }), "2024-03-02"],
    ["never, once it lies behind the window", aStay({ startsOn: "2019-02-01", endsOn: "2019-03-01" }), null],
  ] satisfies [string, EnterprisePracticeStay, string | null][])("%s", (_, stay, next) => {
    expect(earliestOf(practiceChanges(ask(aTeacher({ enterprisePractice: [stay] }))))).toBe(next)
  })
})

describe("a verdict on enterprise practice can change next", () => {
  const next = (facts: TeacherFacts, given: { concerned?: boolean; pack?: typeof OPEN } = {}) =>
    enterprisePracticeChangesNextOn({ ...ask(facts), concerned: true, ...given })
  const moving = aTeacher({ enterprisePractice: [aStay({ startsOn: "2024-02-01", endsOn: null })] })

  test("with her stays, if the rule concerns her", () => {
    expect([next(moving), next(moving, { concerned: false })]).toEqual(["2024-03-02", null])
  })

  test.each([
    ["when a posting begins", aPosting({ startsOn: "2024-09-01" }), ["2024-09-01"]],
    ["after one ends", aPosting({ endsOn: "2024-03-01" }), ["2024-03-02"]],
    ["never for one that is over", aPosting({ endsOn: "2024-02-29" }), []],
  ])("%s", (_, posting, dates) => {
    expect(postingChanges(ask(aTeacher({ postings: [posting] })))).toEqual(dates)
  })

  test("when its pack ends, or never", () => {
    expect([next(aTeacher(), { pack: { ...OPEN, ...pack14() } as typeof OPEN }), next(aTeacher())]).toEqual(["2026-01-01", null])
  })
})
