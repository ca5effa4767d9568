import { expect, test } from "vitest"
import { aDualQualification } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { recognitionCriterion } from "~/domain/dual-qualified/criteria"

const known = { certification: aDualQualification(), validUntil: civilDate("2027-11-30") }
const criterion = (given: Partial<Parameters<typeof recognitionCriterion>[0]>) =>
  recognitionCriterion({ inForce: null, expired: null, application: "met", pack: pack14(), ...given })

test("met while a certification is in force", () => {
  expect(criterion({ inForce: known })).toMatchObject({
    id: "recognition",
    outcome: "met",
    remedy: null,
    evidence: [known.certification.evidence],
    clause: { id: "dual-qualified.term", local: true },
  })
})

test("else not met: the one that ran out is shown, and what comes next", () => {
  expect(criterion({ expired: known })).toMatchObject({
    outcome: "not_met",
    evidence: [known.certification.evidence],
    remedy: { key: "dual_qualified.remedy.apply" },
  })
  expect(criterion({ application: "not_met" })).toMatchObject({
    outcome: "not_met",
    evidence: [],
    missing: [],
    remedy: { key: "dual_qualified.remedy.complete" },
  })
})
