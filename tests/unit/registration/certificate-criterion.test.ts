import { expect, test } from "vitest"
import { aCertificate, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { clauseOf } from "~/domain/policy/pack"
import { certificateChanges, certificateCriterion } from "~/domain/registration/certificate-criterion"

const clause = clauseOf(pack14(), pack14().ethics.influenceMonths)
const lapsed = aCertificate({ issuedOn: "2010-07-01", registeredUntil: "2024-06-30" })
const valid = { ...aCertificate({ issuedOn: "2020-07-01" }), evidence: { sheet: "教师资格", key: "T00001|2", label: "2" } }
const judged = (certificates: ReturnType<typeof aCertificate>[]) =>
  certificateCriterion({ facts: aTeacher({ certificates }), asOf: civilDate("2024-07-01"), clause })

test("one valid certificate is enough, and is the evidence", () => {
  expect(judged([lapsed, valid])).toMatchObject({ outcome: "met", evidence: [valid.evidence], remedy: null })
})

test("a lapsed one is shown, with the way to renew it", () => {
  expect(judged([lapsed])).toMatchObject({
    outcome: "not_met",
    evidence: [lapsed.evidence],
    remedy: { key: "certificate.remedy.register" },
  })
})

test("none, or one still to be issued: the way to obtain it", () => {
  for (const certificates of [[], [aCertificate({ issuedOn: "2024-07-02" })]])
    expect(judged(certificates)).toMatchObject({ outcome: "not_met", evidence: [], remedy: { key: "certificate.remedy.obtain" } })
})

test("may change where one is issued, and on the day after a registration ends", () => {
  const facts = aTeacher({ certificates: [lapsed, valid] })
  expect(certificateChanges({ facts, asOf: civilDate("2019-01-01") })).toEqual(["2024-07-01", "2020-07-01"])
})
