import { describe, expect, test } from "vitest"
import { aCertificate, anEntry, aPosting, aSanction } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { aRegisteredTeacher, registrationSituation } from "#tests/support/registration"
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { registrationChangesNextOn } from "~/domain/registration/next-change"

const OPEN = { ...pack14(), inForceUntil: null }
const next = (facts: TeacherFacts, given: Partial<Parameters<typeof registrationChangesNextOn>[0]> = {}) =>
  registrationChangesNextOn({ facts, pack: OPEN, asOf: civilDate("2024-03-01"), known: registrationSituation(), ...given })

describe("a verdict on registration can change next", () => {
  test.each([
    ["after 注册有效期止: the countdown is no change", {}, "2024-07-01"],
    ["when hours in the window end", { hours: [anEntry({ endsOn: "2024-05-01" })] }, "2024-05-01"],
    ["never when hours after it end", { hours: [anEntry({ endsOn: "2024-07-02" })] }, "2024-07-01"],
    ["when another certificate is issued", { certificates: [aCertificate({ issuedOn: "2024-03-15" })] }, "2024-03-15"],
    ["when a sanction's influence is over", { ethicsRecords: [aSanction({ influenceUntil: "2024-03-01" })] }, "2024-03-02"],
    ["when a posting begins", { postings: [aPosting({ startsOn: "2024-03-20" })] }, "2024-03-20"],
    ["after one ends", { postings: [aPosting({ endsOn: "2024-03-01" })] }, "2024-03-02"],
    ["when she begins to teach", { teachingSince: "2024-04-01" }, "2024-04-01"],
  ] as const)("%s", (_, given, expected) => {
    expect(next(aRegisteredTeacher(given))).toBe(expected)
  })

  test("at the end of a year that lies wholly in the window, not of one that does not", () => {
    expect(next(aRegisteredTeacher(), { asOf: civilDate("2023-06-01") })).toBe("2024-01-01")
    expect(next(aRegisteredTeacher(), { asOf: civilDate("2019-08-01") })).toBe("2020-05-20")
    expect(next(aRegisteredTeacher({ hours: [] }), { asOf: civilDate("2019-08-01") })).toBe("2021-01-01")
  })

  test("never by itself once the window is over", () => {
    expect(next(aRegisteredTeacher(), { asOf: civilDate("2024-07-01") })).toBeNull()
  })

  test.each(["no_certificate", "until_unknown", null] as const)("of %s never with her hours", (known) => {
    expect(next(aRegisteredTeacher({ hours: [anEntry({ endsOn: "2024-05-01" })] }), { known })).toBeNull()
  })

  test("when its pack ends", () => {
    expect(next(aRegisteredTeacher(), { pack: pack14(), asOf: civilDate("2024-07-01") })).toBe("2026-01-01")
  })
})
