import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, HOURS_HEADER, importWorkbook, SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { isJudgedRule } from "~/features/standings/rules"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import { explainWhatIf } from "~/features/what-if/explain-what-if.server"
import { translatorFor } from "~/platform/i18n/messages.server"

const AS_OF = civilDate("2026-11-23")
const scope = { kind: "district", districtId: DISTRICT } as const
let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
  await importWorkbook({ ...BASICS, 国内培训: [HOURS_HEADER, ["T1", 2026, "区培", "甲班", "面授", "2026-05-01", 30]] })
})
afterAll(() => database.close())

const directory = mkdtempSync(join(tmpdir(), "shicheng-what-if-"))
async function ask(content: unknown, rule = "hours") {
  const path = join(directory, "suppose.json")
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content))
  if (!isJudgedRule(rule)) throw new Error(rule)
  return explainWhatIf({ scope, rule, teacherNo: "T1", asOf: AS_OF, knownAt: null, path })
}
async function explained(content: unknown, rule = "hours") {
  const answer = await ask(content, rule)
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
  return answer.explained
}
async function faults(content: unknown) {
  const answer = await ask(content)
  return answer.ok ? [] : answer.faults.map(({ place, phrase }) => [place, phrase.key.replace("what_if.fault.", "")])
}
const creditedOf = ({ after }: Awaited<ReturnType<typeof explained>>) => (after.figures as { credited: number } | null)?.credited

describe("a file", () => {
  test("in the words of the domain", async () => {
    const answer = await explained({ hours: [{ endsOn: "2026-10-01", hours: 24, level: "district", delivery: "in_person" }] })
    expect([creditedOf(answer), answer.supposed.length]).toEqual([54, 1])
    expect(answer.before).toEqual(await explainVerdict({ scope, rule: "hours", teacherNo: "T1", asOf: AS_OF, knownAt: null }))
    expect(answer.criteria.filter(({ changed }) => changed).map(({ id }) => id)).toEqual(["total-hours", "concentrated-hours"])
  })

  test("in the sheets and columns of a workbook says the same", async () => {
    const row = { sheet: "国内培训", 教师编号: "T1", 培训类别: "区培", 培训方式: "面授", 结束日期: "2026-10-01", 获得学时: 24 }
    expect(await explained({ facts: [row] })).toEqual(
      await explained({ hours: [{ endsOn: "2026-10-01", hours: "24", level: "district", delivery: "in_person" }] }),
    )
  })

  test("may name another day, and may name nothing else", async () => {
    const { before, after } = await explained({ asOf: "2027-11-22" })
    expect([before.asOf, after.asOf]).toEqual([AS_OF, "2027-11-22"])
  })

  test("of another day tells what time alone changes from what is supposed, as the screen does", async () => {
    const asOf = "2027-11-22"
    const hours = [{ endsOn: "2027-10-01", hours: 24, level: "district", delivery: "in_person" }]
    const both = await explained({ asOf, hours }, "tier")
    const waiting = await explained({ asOf }, "tier")
    const ids = ({ criteria }: typeof both, alone: boolean) =>
      criteria.filter(({ changed, byTimeAlone }) => changed && byTimeAlone === alone).map(({ id }) => id)
    expect([ids(waiting, true), ids(waiting, false)]).toEqual([["years-taught", "appraisals", "hours"], []])
    expect([ids(both, true), ids(both, false)]).toEqual([["years-taught", "appraisals"], ["hours"]])
    expect([both.waiting, waiting.waiting]).toEqual([waiting.after.outcome, null])
    const today = await explained({ hours: [{ ...hours[0], endsOn: "2026-10-01" }] }, "tier")
    expect([ids(today, true), today.waiting]).toEqual([[], null])
  })

  test("with every list is understood", async () => {
    const day = "2026-10-01"
    const answer = await explained({
      rotations: [{ hostSchoolCode: SCHOOL_B, startsOn: "2025-09-01", endsOn: "2026-08-31" }],
      titles: [{ title: "grade_1", grantedOn: day }],
      classAdviserTerms: [{ startsOn: day }],
      appraisals: [{ year: 2025 }],
      tierAwards: [{ tier: "backbone", grantedOn: day }],
      studioMemberships: [{ joinedOn: day }],
      enterprisePractice: [{ startsOn: day, days: 5 }],
      skillCertificates: [{ issuedOn: day }],
      certificates: [{ issuedOn: day }],
      dualQualifications: [{ certifiedOn: day }],
      postings: [{ schoolCode: SCHOOL_B, startsOn: "2026-11-01" }],
      education: "master",
    })
    expect(answer.supposed).toHaveLength(12)
    const { say } = translatorFor("zh-CN")
    expect(answer.supposed.map((phrase) => say(phrase)).filter((said) => said.includes("{") || said.startsWith("what_if"))).toEqual([])
  })
})

test.each([
  ["is not JSON", "{hours", [["", "not_json"]]],
  ["is a list", "[]", [["", "not_an_object"]]],
  ["is empty", "{}", [["", "nothing_supposed"]]],
  ["has an unknown list", { hour: [] }, [["hour", "unknown_list"]]],
  ["has one fact where a list belongs", { hours: {} }, [["hours", "not_a_list"]]],
  ["has an unknown key", { hours: [{ endsOn: "2026-10-01", hours: 24, teacher: "T1" }] }, [["hours[0].teacher", "unknown_field"]]],
  [
    "lacks a day and an amount",
    { hours: [{}] },
    [
      ["hours[0].endsOn", "required"],
      ["hours[0].hours", "required"],
    ],
  ],
  ["has a day of no calendar", { asOf: "2026-02-30" }, [["asOf", "invalid_date"]]],
  ["has an unknown sheet", { facts: [{ sheet: "请假" }] }, [["facts[0].sheet", "unknown_sheet"]]],
  ["has an unknown column", { facts: [{ sheet: "年度考核", 年: 2025 }] }, [["facts[0].年", "no_column"]]],
  ["has an unknown label", { facts: [{ sheet: "年度考核", 考核年度: 2025, 考核结果: "好" }] }, [["facts[0].考核结果", "invalid_code"]]],
  ["is about somebody else", { facts: [{ sheet: "年度考核", 教师编号: "T2", 考核年度: 2025 }] }, [["facts[0].教师编号", "other_teacher"]]],
  [
    "leads nowhere",
    { rotations: [{ hostSchoolCode: SCHOOL_A, startsOn: "2026-09-01" }] },
    [["rotations[0].hostSchoolCode", "host_is_origin"]],
  ],
])("a file that %s is refused with every place and reason", async (_, content, expected) => {
  expect(await faults(content)).toEqual(expected)
})

test("a file that is not there is refused", async () => {
  const answer = await explainWhatIf({
    scope,
    rule: "hours",
    teacherNo: "T1",
    asOf: AS_OF,
    knownAt: null,
    path: join(directory, "none.json"),
  })
  expect(answer).toMatchObject({ ok: false, faults: [{ phrase: { key: "what_if.fault.not_found" } }] })
})
