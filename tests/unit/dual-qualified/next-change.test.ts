import { describe, expect, test } from "vitest"
import { aCertificate, aDualQualification, aPosting, aSanction, aSkillCertificate, aStay } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { aVocationalTeacher } from "#tests/support/vocational"
import { civilDate } from "~/domain/calendar/civil-date"
import { dualQualifiedChangesNextOn } from "~/domain/dual-qualified/next-change"
import type { TeacherFacts } from "~/domain/facts"

const OPEN = { ...pack14(), inForceUntil: null }
const next = (facts: TeacherFacts, given: Partial<Parameters<typeof dualQualifiedChangesNextOn>[0]> = {}) =>
  dualQualifiedChangesNextOn({ facts, pack: OPEN, asOf: civilDate("2024-03-01"), concerned: true, asksConditions: true, ...given })

describe("a verdict on the dual-qualified can change next", () => {
  test.each([
    ["never, with nothing ahead", {}, null],
    ["when a certification begins", { dualQualifications: [aDualQualification({ certifiedOn: "2024-05-01" })] }, "2024-05-01"],
    ["when its recorded term is over", { dualQualifications: [aDualQualification({ validUntil: "2024-03-01" })] }, "2024-03-02"],
    ["when its term by the pack is over", { dualQualifications: [aDualQualification({ certifiedOn: "2020-02-29" })] }, "2025-02-28"],
    ["never for one that is over", { dualQualifications: [aDualQualification({ certifiedOn: "2019-03-01" })] }, null],
    ["when a skill certificate is issued", { skillCertificates: [aSkillCertificate({ issuedOn: "2024-04-01" })] }, "2024-04-01"],
    ["when a certificate's registration is over", { certificates: [aCertificate({ registeredUntil: "2024-03-31" })] }, "2024-04-01"],
    ["on the next day while a stay runs", { enterprisePractice: [aStay({ startsOn: "2024-01-01", endsOn: null })] }, "2024-03-02"],
    ["when a sanction's influence is over", { ethicsRecords: [aSanction({ influenceUntil: "2024-03-01" })] }, "2024-03-02"],
    ["when a posting begins", { postings: [aPosting({ startsOn: "2024-09-01" })] }, "2024-09-01"],
  ] as const)("%s", (_, given, expected) => {
    expect(next(aVocationalTeacher(given))).toBe(expected)
  })

  test("never for conditions that are not told, nor for anything of whom it does not concern", () => {
    const facts = aVocationalTeacher({
      skillCertificates: [aSkillCertificate({ issuedOn: "2024-04-01" })],
      dualQualifications: [aDualQualification({ validUntil: "2024-05-01" })],
    })
    expect(next(facts, { asksConditions: false })).toBe("2024-05-02")
    expect(next(facts, { concerned: false })).toBeNull()
  })

  test("when its pack ends", () => {
    expect(next(aVocationalTeacher(), { pack: pack14() })).toBe("2026-01-01")
  })
})
