import { describe, expect, test } from "vitest"
import { aPosting, aRotation, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { ruralOrWeakEvidence, ruralOrWeakMissing, ruralOrWeakMonths, ruralOrWeakPeriods } from "~/domain/rotation/rural-service"

const about = (given: Partial<Pick<TeacherFacts, "postings" | "rotations">>, asOf = "2024-01-01") => ({
  facts: aTeacher({ postings: [], ...given }),
  pack: pack14(),
  asOf: civilDate(asOf),
})
const rural = { schoolSettlement: "rural", schoolIsWeak: false } as const
const at = (startsOn: string, endsOn: string | null, school: object = rural) => aPosting({ startsOn, endsOn, ...school })

describe("months at rural or weak schools", () => {
  test.each([
    ["a rural school", rural, 12],
    ["a weak school in town", { schoolSettlement: "urban", schoolIsWeak: true }, 12],
    ["a weak school, its settlement not recorded", { schoolSettlement: null, schoolIsWeak: true }, 12],
    ["a school in a township seat", { schoolSettlement: "town", schoolIsWeak: false }, 0],
    ["a school of which nothing is recorded", { schoolSettlement: null, schoolIsWeak: null }, 0],
  ])("%s", (_, school, months) => {
    expect(ruralOrWeakMonths(about({ postings: [at("2021-09-01", "2022-08-31", school)] }))).toBe(months)
  })

  test("count by full months, to the day while the posting runs, that day included", () => {
    expect(ruralOrWeakMonths(about({ postings: [at("2021-09-01", "2022-08-30")] }))).toBe(11)
    expect(ruralOrWeakMonths(about({ postings: [at("2021-09-01", null)] }, "2022-08-30"))).toBe(11)
    expect(ruralOrWeakMonths(about({ postings: [at("2021-09-01", "2030-08-31")] }, "2022-08-31"))).toBe(12)
    expect(ruralOrWeakMonths(about({ postings: [at("2024-01-02", null)] }))).toBe(0)
  })

  test("count overlapping and adjoining stretches once, as one", () => {
    const postings = [at("2021-01-15", "2021-06-20"), at("2021-06-21", "2021-12-31"), at("2021-03-01", "2022-01-14")]
    expect(ruralOrWeakMonths(about({ postings }))).toBe(12)
    expect(ruralOrWeakPeriods(about({ postings }))).toEqual([{ startsOn: "2021-01-15", endsOn: "2022-01-14" }])
  })

  test("do not join what lies apart: each stretch has its own full months", () => {
    expect(ruralOrWeakMonths(about({ postings: [at("2020-01-01", "2020-06-29"), at("2021-01-01", "2021-07-30")] }))).toBe(5 + 6)
  })

  test("come from counted rotations only, once with the posting at the host school", () => {
    const host = { hostSettlement: "rural" } as const
    const urban = at("2010-09-01", null, { schoolSettlement: "urban" })
    const year = aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-31", ...host })
    expect(ruralOrWeakMonths(about({ postings: [urban], rotations: [year] }))).toBe(12)
    expect(ruralOrWeakMonths(about({ postings: [at("2021-09-01", "2022-08-31")], rotations: [year] }))).toBe(12)
    expect(ruralOrWeakMonths(about({ rotations: [aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-30", ...host })] }))).toBe(0)
    expect(ruralOrWeakMonths(about({ rotations: [aRotation({ startsOn: "2021-09-01", hostIsWeak: true })] }, "2023-03-31"))).toBe(19)
  })
})

test("the evidence is the postings and then the rotations that count, each earliest first", () => {
  const postings = [at("2022-01-01", null), at("2020-01-01", "2020-12-31"), at("2010-09-01", null, {})]
  const rotations = [aRotation({ hostSettlement: "rural" })]
  expect(ruralOrWeakEvidence(about({ postings, rotations })).map(({ key }) => key)).toEqual([
    "T00001|2150000001|2020-01-01",
    "T00001|2150000001|2022-01-01",
    "T00001|2019-09-01",
  ])
})

test("the evidence of one day comes in the order of its keys", () => {
  const of = (schoolCode: string) => aPosting({ ...rural, schoolCode, evidence: { sheet: "任教履历", key: schoolCode, label: "" } })
  const keys = (...postings: ReturnType<typeof of>[]) => ruralOrWeakEvidence(about({ postings })).map(({ key }) => key)
  expect([keys(of("1"), of("2")), keys(of("2"), of("1"))]).toEqual([
    ["1", "2"],
    ["1", "2"],
  ])
})

test("what is not recorded of a school is named where it might add months", () => {
  const unknown = { schoolSettlement: null, schoolIsWeak: null }
  expect(ruralOrWeakMissing(about({ postings: [at("2021-09-01", null, unknown)] }))).toEqual(["城乡类型", "是否薄弱学校"])
  expect(ruralOrWeakMissing(about({ postings: [at("2021-09-01", null, { schoolSettlement: "rural", schoolIsWeak: null })] }))).toEqual([])
  expect(ruralOrWeakMissing(about({ postings: [at("2024-01-02", null, unknown)] }))).toEqual([])
  expect(ruralOrWeakMissing(about({ rotations: [aRotation({ hostIsWeak: null })] }))).toEqual(["是否薄弱学校"])
})
