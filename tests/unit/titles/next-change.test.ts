import { describe, expect, test } from "vitest"
import { aCertificate, aClassAdviserTerm, anEntry, aPosting, aRotation, aSanction, aTeacher, aTitle } from "#tests/support/facts"
import { pack14, packsInIndividualMode } from "#tests/support/packs"
import { anApplication } from "#tests/support/title-application"
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import type { PolicyPack } from "~/domain/policy/pack"
import { titleChangesNextOn } from "~/domain/titles/next-change"

const OPEN: PolicyPack = { ...pack14(), inForceUntil: null }
const asOf = civilDate("2024-03-01")
const changes = (facts: TeacherFacts, pack = OPEN) =>
  titleChangesNextOn({ facts, pack, asOf, application: anApplication({ facts, pack, asOf }) })
/** A doctor of whom time asks nothing more until the new year. */
const calm = (given: Partial<Omit<TeacherFacts, "teachingSince" | "bornOn">> = {}) =>
  aTeacher({ titles: [aTitle({ engagedFrom: "2015-02-01" })], ...given })

describe("a verdict on an application can change next", () => {
  test.each([
    ["with the new year", calm(), "2025-01-01"],
    ["with an anniversary", calm({ titles: [aTitle({ engagedFrom: "2020-09-01" })] }), "2024-09-01"],
    ["with the anniversary of a 29 February, in a common year", calm({ titles: [aTitle({ engagedFrom: "2020-02-29" })] }), "2025-01-01"],
    ["when an engagement ends", calm({ titles: [aTitle({ engagedFrom: "2015-02-01", engagedUntil: "2024-06-30" })] }), "2024-07-01"],
    ["when she is engaged", calm({ titles: [aTitle({ engagedFrom: "2024-04-01" })] }), "2024-04-01"],
    [
      "when a title is granted",
      calm({ titles: [aTitle(), aTitle({ title: "senior", grantedOn: "2024-05-05", engagedFrom: null })] }),
      "2024-05-05",
    ],
    ["when the influence of a sanction ends", calm({ ethicsRecords: [aSanction({ influenceUntil: "2024-03-01" })] }), "2024-03-02"],
    ["when a certificate lapses", calm({ certificates: [aCertificate({ registeredUntil: "2024-06-30" })] }), "2024-07-01"],
    ["when an entry ends", calm({ hours: [anEntry({ endsOn: "2024-04-20" })] }), "2024-04-20"],
    ["when an entry leaves the window", calm({ hours: [anEntry({ endsOn: "2019-06-20" })] }), "2024-06-20"],
    ["when a year as class adviser is full", calm({ classAdviserTerms: [aClassAdviserTerm({ startsOn: "2022-09-01" })] }), "2024-08-31"],
    ["when a rotation begins to count", calm({ rotations: [aRotation({ startsOn: "2023-09-01", hostIsWeak: true })] }), "2024-08-31"],
    ["when a posting ends", calm({ postings: [aPosting({ endsOn: "2024-07-31" })] }), "2024-08-01"],
    ["when a posting begins", calm({ postings: [aPosting(), aPosting({ startsOn: "2024-08-15" })] }), "2024-08-15"],
  ])("%s", (_, facts, next) => {
    expect(changes(facts)).toBe(next)
  })

  test("when its pack ends", () => {
    expect(changes(calm(), { ...OPEN, inForceUntil: civilDate("2024-06-30") })).toBe("2024-07-01")
  })

  test("when a registration lapses, in individual mode", () => {
    const [pack] = packsInIndividualMode()
    const facts = calm({ certificates: [aCertificate({ firstRegisteredOn: "2019-03-15" })] })
    expect(changes(facts, { ...OPEN, cycle: pack!.cycle })! <= "2024-03-15").toBe(true)
  })
})

describe("of whom the rule does not concern", () => {
  const aside = (facts: TeacherFacts) => titleChangesNextOn({ facts, pack: OPEN, asOf, application: null })

  test("only postings and grants can change it", () => {
    expect(aside(calm({ hours: [anEntry({ endsOn: "2024-04-20" })] }))).toBeNull()
    expect(aside(calm({ postings: [aPosting({ startsOn: "2024-08-15" })] }))).toBe("2024-08-15")
    expect(aside(calm({ titles: [aTitle({ title: "senior", grantedOn: "2024-05-05" })] }))).toBe("2024-05-05")
  })
})
