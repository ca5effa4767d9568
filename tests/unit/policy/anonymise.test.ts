import fc from "fast-check"
import { expect, test } from "vitest"
import { asOfDates, teachers } from "#tests/support/arbitraries"
import { aCertificate, anEntry, aPosting, aRotation, aSanction, aStay, aStudioMembership, aTeacher } from "#tests/support/facts"
import { goldenEvaluate } from "#tests/support/golden"
import { SHIPPED_PACKS } from "#tests/support/packs"
import { registeredTeachers } from "#tests/support/registration"
import { vocationalTeachers } from "#tests/support/vocational"
import { civilDate } from "~/domain/calendar/civil-date"
import { anonymised, shifted } from "~/domain/policy/anonymise"
import { RULES } from "~/domain/verdict"

test("nothing is left of what names a person, her schools, projects, papers and studios", () => {
  const facts = anonymised(
    aTeacher({
      teacherNo: "5001040001",
      name: "欧阳晓蓉",
      evidence: { sheet: "教师基本信息", key: "5001040001", label: "欧阳晓蓉" },
      postings: [aPosting({ schoolCode: "2150010001", evidence: { sheet: "任教履历", key: "2150010001", label: "示范一小" } })],
      hours: [anEntry({ projectName: "示范一小校本研修" })],
      certificates: [aCertificate({ kind: "示范资格", evidence: { sheet: "教师资格", key: "20155000000001", label: "" } })],
      rotations: [aRotation({ originSchoolCode: "2150010001", hostSchoolCode: "2150010002" })],
      ethicsRecords: [aSanction({ title: "示范一小通报" })],
      studioMemberships: [aStudioMembership({ studioNo: "GZS001" })],
      enterprisePractice: [aStay({ organisation: "示范企业" })],
    }),
  )
  expect(JSON.stringify(facts)).not.toMatch(/\d{8,}|欧阳|示范|GZS|T00001/)
  expect(facts.postings[0]?.schoolCode).toBe(facts.rotations[0]?.originSchoolCode)
  expect(facts.rotations[0]?.hostSchoolCode).not.toBe(facts.rotations[0]?.originSchoolCode)
})

test("the rules say the same of her as before", () => {
  const people = fc.oneof(teachers, vocationalTeachers, registeredTeachers)
  fc.assert(
    fc.property(people, asOfDates, (facts, asOf) => {
      const nameless = anonymised(facts)
      for (const rule of RULES) {
        const said = goldenEvaluate(rule, { facts, asOf, packs: SHIPPED_PACKS })
        const is = goldenEvaluate(rule, { facts: nameless, asOf, packs: SHIPPED_PACKS })
        expect(is.outcome).toBe(said.outcome)
        expect(is.criteria.map(({ id, outcome, actual, required }) => ({ id, outcome, actual, required }))).toEqual(
          said.criteria.map(({ id, outcome, actual, required }) => ({ id, outcome, actual, required })),
        )
      }
    }),
    { numRuns: 150 },
  )
})

test("every date moves by the same days, and nothing else does", () => {
  const facts = aTeacher({ bornOn: "1988-02-28", hours: [anEntry({ endsOn: "2023-12-31" })] })
  const moved = shifted({ facts, asOf: civilDate("2024-02-28") }, 1)
  expect(moved.asOf).toBe("2024-02-29")
  expect(moved.facts.bornOn).toBe("1988-02-29")
  expect(moved.facts.hours[0]).toMatchObject({ endsOn: "2024-01-01", trainingYear: 2023 })
  expect(shifted(moved.facts, -1)).toEqual(facts)
})
