import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, HOURS_HEADER, importWorkbook, SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import type { JudgedRule } from "~/features/standings/rules"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import { listVerdicts } from "~/features/verdicts/list-verdicts.server"
import type { Outcome } from "~/features/verdicts/outcome-codes"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
]
const FEW = {
  ...peopleSheets(SCHOOLS, [
    { no: "T3", name: "王芳" },
    { no: "T1", name: "李强", school: SCHOOL_B },
    { no: "T2", name: "张新", teachingSince: "2025-09", joinedSchool: "2025-09" },
    { no: "T4", name: "赵行", post: "行政" },
  ]),
  国内培训: [HOURS_HEADER, ["T1", 2025, "区培", "甲班", "面授", "2025-05-20", 360]],
}

interface Given {
  readonly scope?: Scope
  readonly rule?: JudgedRule
  readonly asOf?: string
  readonly outcome?: Outcome | null
  readonly schoolCode?: string | null
}

async function listed({ scope = district, rule = "hours", asOf = "2025-12-31", outcome = null, schoolCode = null }: Given = {}) {
  const verdicts = []
  for await (const verdict of listVerdicts({ scope, rule, asOf: civilDate(asOf), outcome, schoolCode })) verdicts.push(verdict)
  return verdicts
}
const outcomes = async (given: Given) => (await listed(given)).map(({ subject, outcome }) => `${subject.teacherNo} ${outcome}`)

describe("the verdicts on everybody", () => {
  test("stand in the order of their numbers, each what `explain` says of that day", async () => {
    await importWorkbook(FEW)
    const verdicts = await listed()
    expect(verdicts.map((verdict) => verdict.subject.teacherNo)).toEqual(["T1", "T2", "T3", "T4"])
    for (const verdict of verdicts)
      expect(verdict).toEqual(
        await explainVerdict({
          scope: district,
          rule: "hours",
          teacherNo: verdict.subject.teacherNo,
          asOf: civilDate("2025-12-31"),
          knownAt: null,
        }),
      )
  })

  test("are of the date asked about, whatever the standings say of today", async () => {
    await importWorkbook(FEW)
    expect(await outcomes({ asOf: "2025-05-19" })).toEqual(["T1 not_met", "T2 not_applicable", "T3 not_met", "T4 not_applicable"])
    expect((await outcomes({ asOf: "2025-05-20" }))[0]).toBe("T1 met")
    expect(await outcomes({ asOf: "2020-01-01", outcome: "undetermined" })).toHaveLength(4)
  })

  test("can be kept to an outcome, a school, a rule", async () => {
    await importWorkbook(FEW)
    expect(await outcomes({ outcome: "met" })).toEqual(["T1 met", "T2 met"])
    expect(await outcomes({ schoolCode: SCHOOL_B })).toEqual(["T1 met"])
    expect(await outcomes({ schoolCode: SCHOOL_A, outcome: "met" })).toEqual(["T2 met"])
    expect(await outcomes({ schoolCode: "2150019999" })).toEqual([])
    expect(await outcomes({ rule: "induction", outcome: "undetermined" })).toEqual(["T2 undetermined"])
  })

  test("reach no further than the scope", async () => {
    await importWorkbook(FEW)
    const schoolB: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B }
    expect(await outcomes({ scope: schoolB })).toEqual(["T1 met"])
    expect(await outcomes({ scope: schoolB, schoolCode: SCHOOL_A })).toEqual([])
    expect(await outcomes({ scope: { kind: "self", districtId: DISTRICT, teacherNo: "T3" } })).toEqual(["T3 not_met"])
  })

  test("of more people than are read at a time miss and repeat nobody, in few statements", async () => {
    const people = Array.from({ length: 1003 }, (_, at) => ({ no: `N${String((at * 7) % 1003).padStart(4, "0")}`, name: "王芳" }))
    await importWorkbook(peopleSheets(SCHOOLS, people))
    const statements = await countStatements(async () => {
      const numbers = (await listed()).map((verdict) => verdict.subject.teacherNo)
      expect(numbers).toEqual(people.map((person) => person.no).sort())
    })
    expect(statements).toBeLessThan(60)
  })
})
