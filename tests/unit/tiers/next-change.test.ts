import { describe, expect, test } from "vitest"
import { aCertificate, anEntry, aPosting, aSanction, aStudioMembership, aTierAward, aTitle } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { aCandidacy, anAbleTeacher } from "#tests/support/tier-candidacy"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Tier } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import type { PolicyPack } from "~/domain/policy/pack"
import { tierChangesNextOn } from "~/domain/tiers/next-change"

const OPEN: PolicyPack = { ...pack14(), inForceUntil: null }
const asOf = civilDate("2024-03-02")
/** The first change, were there no hours: those change every month. */
const changes = (facts: TeacherFacts, tier: Tier = "backbone") => {
  const candidacy = aCandidacy({ facts, pack: OPEN, asOf, tier })
  return tierChangesNextOn({ facts, pack: OPEN, asOf, asked: [{ ...candidacy, hours: { ...candidacy.hours, nextChangeOn: null } }] })
}
/** Of whom time asks nothing until the new year. */
const calm = (given: Parameters<typeof anAbleTeacher>[0] = {}) =>
  anAbleTeacher({ teachingSince: "2008-03-01", bornOn: "1986-03-02", ...given })

describe("a verdict on tiers can change next", () => {
  test.each([
    ["with the new year", calm(), "2025-01-01"],
    ["with a year taught", calm({ teachingSince: "2008-09-01" }), "2024-09-01"],
    ["when teaching begins", calm({ teachingSince: "2024-04-01" }), "2024-04-01"],
    ["with a birthday", calm({ bornOn: "1986-03-15" }), "2024-03-15"],
    ["when a title is granted", calm({ titles: [aTitle({ title: "senior", grantedOn: "2024-05-05" })] }), "2024-05-05"],
    ["when the influence of a sanction ends", calm({ ethicsRecords: [aSanction({ influenceUntil: "2024-04-01" })] }), "2024-04-02"],
    ["when an award begins", calm({ tierAwards: [aTierAward({ grantedOn: "2024-05-01" })] }), "2024-05-01"],
    ["when a term ends", calm({ tierAwards: [aTierAward({ termEndsOn: "2024-05-01" })] }), "2024-05-02"],
    ["when an award is withdrawn", calm({ tierAwards: [aTierAward({ withdrawnOn: "2024-05-01" })] }), "2024-05-01"],
    ["when a posting ends", calm({ postings: [aPosting({ endsOn: "2024-07-31" })] }), "2024-08-01"],
    ["when a posting begins", calm({ postings: [aPosting(), aPosting({ startsOn: "2024-08-15" })] }), "2024-08-15"],
  ])("%s", (_, facts, next) => {
    expect(changes(facts)).toBe(next)
  })

  test("with the anniversaries of a 29 February, on 28 February of common years", () => {
    const leap = { teachingSince: "2008-02-29", bornOn: "1984-02-29" }
    const asked = aCandidacy({ facts: calm(leap), pack: OPEN, asOf: "2025-02-01" })
    const on = civilDate("2025-02-01")
    const hours = { ...asked.hours, nextChangeOn: null }
    expect(tierChangesNextOn({ facts: calm(leap), pack: OPEN, asOf: on, asked: [{ ...asked, hours }] })).toBe("2025-02-28")
  })

  test("with a year in the class before, where the class asks it", () => {
    const facts = calm({ tierAwards: [aTierAward({ grantedOn: "2020-06-01" })] })
    expect(changes(facts, "subject_master")).toBe("2024-06-01")
    expect(changes(facts, "backbone")).toBe("2025-01-01")
  })

  test("with the certificate, where the class asks it", () => {
    const facts = calm({ certificates: [aCertificate({ registeredUntil: "2024-06-30" })] })
    expect(changes(facts, "qualified")).toBe("2024-07-01")
    expect(changes(facts, "backbone")).toBe("2025-01-01")
  })

  test("when she comes to lead a studio, where the class asks it", () => {
    const facts = calm({ studioMemberships: [aStudioMembership({ joinedOn: "2024-06-15" })] })
    expect(changes(facts, "educator")).toBe("2024-06-15")
    expect(changes(facts, "backbone")).toBe("2025-01-01")
  })

  test("with the hours", () => {
    const facts = calm({ hours: [anEntry({ endsOn: "2024-03-20" })] })
    expect(tierChangesNextOn({ facts, pack: OPEN, asOf, asked: [aCandidacy({ facts, pack: OPEN, asOf })] })).toBe("2024-03-20")
  })

  test("with any of the classes asked about", () => {
    const facts = calm({ certificates: [aCertificate({ registeredUntil: "2024-03-10" })] })
    const asked = (["backbone", "qualified"] as const).map((tier) => aCandidacy({ facts, pack: OPEN, asOf, tier }))
    expect(tierChangesNextOn({ facts, pack: OPEN, asOf, asked })).toBe("2024-03-11")
  })
})

describe("of whom the rule does not concern", () => {
  const aside = (facts: TeacherFacts, pack = OPEN) => tierChangesNextOn({ facts, pack, asOf, asked: [] })

  test("only postings, awards and the pack can change it", () => {
    expect(aside(calm({ ethicsRecords: [aSanction({ influenceUntil: "2024-04-01" })] }))).toBeNull()
    expect(aside(calm({ postings: [aPosting({ startsOn: "2024-08-15" })] }))).toBe("2024-08-15")
    expect(aside(calm({ tierAwards: [aTierAward({ termEndsOn: "2024-05-01" })] }))).toBe("2024-05-02")
    expect(aside(calm(), { ...OPEN, inForceUntil: civilDate("2024-06-30") })).toBe("2024-07-01")
  })
})
