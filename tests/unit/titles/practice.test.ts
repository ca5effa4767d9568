import { describe, expect, test } from "vitest"
import { aPosting, aStay, aTeacher } from "#tests/support/facts"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { TITLES, type Title } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import type { Ladder } from "~/domain/titles/ladder"
import { practiceCriterion, practiceVerdict } from "~/domain/titles/practice"

const specialised = (given: Partial<Omit<TeacherFacts, "teachingSince" | "bornOn">> = {}) =>
  aTeacher({ isSpecialised: true, stage: "vocational", postings: [aPosting({ schoolKind: "vocational" })], ...given })
const verdict = (facts: TeacherFacts, next: Title | null = "lecturer", ladder: Ladder = "vocational") =>
  practiceVerdict({ facts, packs: SHIPPED_PACKS, pack: pack14(), asOf: civilDate("2024-03-01"), ladder, next })
const criterion = (facts: TeacherFacts) => practiceCriterion({ pack: pack14(), practice: verdict(facts) })

describe("clause title.enterprise-practice", () => {
  test("is asked from lecturer up", () => {
    const asked = TITLES.filter((title) => verdict(specialised(), title) !== null)
    expect(asked).toEqual(["lecturer", "senior_lecturer", "full_senior_lecturer"])
    expect([verdict(specialised(), null), verdict(specialised(), "lecturer", "school")]).toEqual([null, null])
  })

  test("is not asked of teachers of general subjects", () => {
    expect(criterion(specialised({ isSpecialised: false }))).toBeNull()
  })

  test.each([
    [179, "not_met"],
    [180, "met"],
  ])("%i days: %s", (days, outcome) => {
    const enterprisePractice = [aStay({ startsOn: "2022-01-01", endsOn: "2022-12-31", days })]
    expect(criterion(specialised({ enterprisePractice }))).toMatchObject({
      id: "enterprise-practice",
      outcome,
      required: 180,
      actual: days,
      unit: "days",
      clause: { id: "title.enterprise-practice", local: false },
    })
  })

  test("is undetermined where it is not recorded whether she teaches a specialised course", () => {
    expect(criterion(specialised({ isSpecialised: null }))).toMatchObject({ outcome: "undetermined", missing: ["是否专业课教师"] })
  })
})
