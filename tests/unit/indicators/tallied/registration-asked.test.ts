import { expect, test } from "vitest"
import { aCertificate, anAppraisal, aPosting, aSanction, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS as packs } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { registrationAsked } from "~/domain/indicators/tallied/registration-asked"

const certificates = [aCertificate({ issuedOn: "2015-07-01", registeredUntil: "2024-06-30" })]
const appraisals = [2020, 2021, 2022, 2023].map((year) => anAppraisal({ year, result: "competent" }))
const asked = (facts: ReturnType<typeof aTeacher>, day = "2024-06-30") => registrationAsked({ facts, packs, asOf: civilDate(day) })

test("the days of the window up to the day, and what enough hours would come to", () => {
  expect(asked(aTeacher({ certificates, appraisals }))).toEqual({
    from: "2019-07-01",
    until: "2024-06-30",
    requiredTenths: 3600,
    reached: "met",
    below: "undetermined",
  })
  expect(asked(aTeacher({ certificates, appraisals }), "2024-07-01")).toMatchObject({ until: "2024-06-30", below: "not_met" })
})

test("no hours change what a failed appraisal or a sanction decides, nor a missing certificate", () => {
  expect(asked(aTeacher({ certificates, appraisals: [anAppraisal({ year: 2021, result: "not_competent" })] }))).toBe("not_met")
  expect(asked(aTeacher({ certificates, appraisals, ethicsRecords: [aSanction({ occurredOn: "2024-01-01" })] }))).toBe("not_met")
  expect(asked(aTeacher({ appraisals }))).toBe("not_met")
})

test("whom the rule does not concern, of whom a fact is missing, who is not in post", () => {
  expect(asked(aTeacher({ certificates, isEstablished: false }))).toBe("not_applicable")
  expect(asked(aTeacher({ certificates, isEstablished: null }))).toBe("undetermined")
  expect(asked(aTeacher({ postings: [aPosting({ endsOn: "2024-06-29" })] }))).toBeNull()
  expect(asked(aTeacher({ certificates }), "2020-12-31")).toBe("undetermined")
})
