import { describe, expect, test } from "vitest"
import { aCertificate, anAppraisal, aSanction } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { aRegisteredTeacher, registrationSituation } from "#tests/support/registration"
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { applicabilityOf } from "~/domain/registration/applicability"
import { appliesCriterion, registrationCriteria } from "~/domain/registration/criteria"
import type { KnownRegistration, Unregistered } from "~/domain/registration/known"

const pack = pack14()
const asOf = civilDate("2024-03-01")
const criteria = (known: KnownRegistration | Unregistered, facts: TeacherFacts = aRegisteredTeacher()) =>
  registrationCriteria({ facts, pack, asOf, known })
const hoursAre = (hours: number, isRunning: boolean) =>
  criteria(registrationSituation({ isRunning, hours: { ...registrationSituation().hours, hours } }))[1]

describe("all three are judged", () => {
  test("with their clauses, numbers and units", () => {
    expect(criteria(registrationSituation())).toMatchObject([
      { id: "appraisals", outcome: "met", required: 4, actual: 4, unit: "years", clause: { id: "registration.appraisals", local: false } },
      { id: "registration-hours", outcome: "met", required: 360, actual: 360, unit: "hours", clause: { id: "registration.hours" } },
      { id: "ethics", outcome: "met", clause: { id: "ethics.influence" } },
    ])
  })

  test.each([
    [359.9, true, "undetermined"],
    [359.9, false, "not_met"],
    [360, true, "met"],
    [360, false, "met"],
  ])("%d hours, running %s: %s, with nothing missing", (hours, isRunning, outcome) => {
    expect(hoursAre(hours, isRunning)).toMatchObject({ outcome, missing: [] })
  })

  test("a bad year fails, and is told with what to do about a registration", () => {
    const appraisals = [2020, 2021, 2022, 2023].map((year) =>
      anAppraisal({ year, result: year === 2022 ? "basically_competent" : "excellent" }),
    )
    expect(criteria(registrationSituation(), aRegisteredTeacher({ appraisals }))[0]).toMatchObject({
      outcome: "not_met",
      actual: 3,
      remedy: { key: "registration.remedy.appraisals", values: { years: "2022" } },
    })
  })

  test("a year without a row is named", () => {
    expect(criteria(registrationSituation(), aRegisteredTeacher({ appraisals: [] }))[0]).toMatchObject({
      outcome: "undetermined",
      missing: ["2020年年度考核", "2021年年度考核", "2022年年度考核", "2023年年度考核"],
    })
  })
})

describe("who is not registered", () => {
  test("without a certificate has that one criterion", () => {
    expect(criteria("no_certificate", aRegisteredTeacher({ certificates: [] }))).toMatchObject([
      { id: "certificate", outcome: "not_met", remedy: { key: "certificate.remedy.obtain" }, clause: { id: "registration.window" } },
    ])
  })

  test("without 注册有效期止 is asked for it, and judged by her ethics", () => {
    const facts = aRegisteredTeacher({ certificates: [aCertificate()], ethicsRecords: [aSanction({ occurredOn: "2023-09-01" })] })
    const asked = { outcome: "undetermined", missing: ["注册有效期止"], remedy: { key: "registration.remedy.record_until" } }
    expect(criteria("until_unknown", facts)).toMatchObject([
      { id: "appraisals", ...asked },
      { id: "registration-hours", ...asked, evidence: [{ sheet: "教师资格" }] },
      { id: "ethics", outcome: "not_met" },
    ])
  })
})

test("whom it does not concern, or of whom that is not known", () => {
  const applies = (given: Partial<TeacherFacts>) => {
    const about = applicabilityOf({ facts: { ...aRegisteredTeacher(), ...given }, pack, asOf })
    return about.kind === "applies" ? null : appliesCriterion({ about, pack })
  }
  expect(applies({ isEstablished: false })).toMatchObject({ id: "applies", outcome: "not_applicable", missing: [], remedy: null })
  expect(applies({ isEstablished: null })).toMatchObject({
    id: "applies",
    outcome: "undetermined",
    missing: ["是否在编"],
    remedy: { key: "registration.remedy.record_established" },
    clause: { id: "registration.scope" },
  })
})
