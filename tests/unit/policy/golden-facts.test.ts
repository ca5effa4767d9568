import fc from "fast-check"
import { expect, test } from "vitest"
import { teachers } from "#tests/support/arbitraries"
import { aTeacher } from "#tests/support/facts"
import { vocationalTeachers } from "#tests/support/vocational"
import { goldenFactsSchema, writtenFacts } from "~/domain/policy/golden-facts"

test("facts are the same after they are written down without what is not recorded", () => {
  fc.assert(
    fc.property(fc.oneof(teachers, vocationalTeachers), (facts) => {
      expect(goldenFactsSchema.parse(JSON.parse(JSON.stringify(writtenFacts(facts))))).toEqual(facts)
    }),
    { numRuns: 200 },
  )
})

test("only what is known is written", () => {
  const written = writtenFacts(aTeacher({ teacherNo: "示例", name: "示例教师", postings: [], teachingSince: null, subject: null }))
  expect(written).toEqual({
    sex: "female",
    bornOn: "1988-03-15",
    stage: "primary",
    isSpecialised: false,
    isEstablished: true,
    education: "bachelor",
    evidence: { sheet: "教师基本信息", key: "T00001", label: "测试教师" },
  })
})
