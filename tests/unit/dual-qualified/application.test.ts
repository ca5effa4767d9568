import { describe, expect, test } from "vitest"
import { aCertificate, aSanction, aSkillCertificate, aStay } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { aVocationalTeacher } from "#tests/support/vocational"
import { civilDate } from "~/domain/calendar/civil-date"
import { applicationCriteria } from "~/domain/dual-qualified/application"
import type { TeacherFacts } from "~/domain/facts"

const WHOLE = {
  certificates: [aCertificate({ registeredUntil: "2024-03-01" })],
  skillCertificates: [aSkillCertificate({ issuedOn: "2024-03-01" })],
  enterprisePractice: [aStay({ startsOn: "2022-01-01", endsOn: "2022-06-29", days: 180 })],
}
const outcomes = (given: Partial<TeacherFacts>, asOf = "2024-03-01") =>
  Object.fromEntries(
    applicationCriteria({ facts: { ...aVocationalTeacher(WHOLE), ...given }, pack: pack14(), asOf: civilDate(asOf) }).map(
      ({ id, outcome }) => [id, outcome],
    ),
  )
const MET = { certificate: "met", "skill-certificate": "met", "enterprise-practice": "met", ethics: "met" }

describe("clause dual-qualified.conditions", () => {
  test("all four are judged, on the day itself", () => {
    expect(outcomes({})).toEqual(MET)
  })

  test.each([
    ["the certificate's registration ended yesterday", { certificates: [aCertificate({ registeredUntil: "2024-02-29" })] }, "certificate"],
    ["no certificate", { certificates: [] }, "certificate"],
    ["a skill certificate of tomorrow", { skillCertificates: [aSkillCertificate({ issuedOn: "2024-03-02" })] }, "skill-certificate"],
    ["179 days", { enterprisePractice: [aStay({ startsOn: "2022-01-01", endsOn: "2022-06-29", days: 179 })] }, "enterprise-practice"],
    ["a sanction that ends today", { ethicsRecords: [aSanction({ influenceUntil: "2024-03-01" })] }, "ethics"],
  ])("%s: %s is not met, the others are", (_, given, id) => {
    expect(outcomes(given)).toEqual({ ...MET, [id]: "not_met" })
  })

  test("a sanction that ended yesterday has no influence", () => {
    expect(outcomes({ ethicsRecords: [aSanction({ influenceUntil: "2024-02-29", occurredOn: "2023-03-01" })] })).toEqual(MET)
  })

  test("a pack may ask fewer", () => {
    const pack = pack14()
    const { dualQualified } = pack
    const fewer = { ...pack, dualQualified: { ...dualQualified, conditions: { ...dualQualified.conditions, value: ["ethics" as const] } } }
    const criteria = applicationCriteria({ facts: aVocationalTeacher(), pack: fewer, asOf: civilDate("2024-03-01") })
    expect(criteria.map(({ id }) => id)).toEqual(["ethics"])
  })

  test("each cites its clause and says what to do", () => {
    const criteria = applicationCriteria({ facts: aVocationalTeacher(), pack: pack14(), asOf: civilDate("2024-03-01") })
    expect(criteria.map(({ clause, remedy }) => [clause.id, remedy?.key])).toEqual([
      ["dual-qualified.conditions", "certificate.remedy.obtain"],
      ["dual-qualified.conditions", "dual_qualified.remedy.skill_certificate"],
      ["enterprise-practice.months", "enterprise_practice.remedy.practise"],
      ["ethics.influence", undefined],
    ])
  })
})
