import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { exportStandings, type ReasonedRow } from "~/features/desk/export-standings.server"
import { listStandings } from "~/features/desk/list-standings.server"
import type { StandingsFilter } from "~/features/desk/standings-page"
import type { Actor } from "~/platform/actor"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Scope } from "~/platform/scope"
import { reasonsHeader, reasonsLine } from "~/routes/desk/parts/reasons"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(PEOPLE)
})
afterEach(() => database.close())

/** More than are judged at a time, half of them at each school. */
const PEOPLE = peopleSheets(
  [
    [SCHOOL_A, "甲小学", "小学", "公办"],
    [SCHOOL_B, "乙小学", "小学", "公办"],
  ],
  Array.from({ length: 130 }, (_, at) => ({
    no: `T${String(at).padStart(4, "0")}`,
    name: at % 2 === 0 ? "王芳" : "李强",
    school: at % 2 === 0 ? SCHOOL_A : SCHOOL_B,
    stage: "小学",
    education: "大学本科",
  })),
)
const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
const actor: Actor = { accountId: "a1", role: "hr_officer", districtId: DISTRICT, teacherNo: null, schoolCode: null, displayName: "" }
const all: StandingsFilter = { q: "", school: "", stage: "", subject: "", outcome: "", due: "", sort: "name" }
const asking = (filter: Partial<StandingsFilter>, scope: Scope = district) =>
  ({ scope, actor, rule: "title", filter: { ...all, ...filter }, today: TODAY }) as const

async function exported(filter: Partial<StandingsFilter> = {}, scope: Scope = district): Promise<ReasonedRow[]> {
  const rows: ReasonedRow[] = []
  for await (const row of await exportStandings(asking(filter, scope))) rows.push(row)
  return rows
}

describe("a list of verdicts as a file", () => {
  test.each(["name", "school", "due"] as const)("by %s holds everybody once, in the order of the screen, over many parts", async (sort) => {
    const rows = await exported({ sort })
    expect(new Set(rows.map(({ row }) => row.teacherNo)).size).toBe(130)
    const page = await listStandings({ ...asking({ sort }), after: null, before: null })
    expect(rows.slice(0, 50).map(({ row }) => row)).toEqual(page.rows)
    expect(rows.every(({ row, verdict }) => verdict.outcome === row.outcome && verdict.subject.teacherNo === row.teacherNo)).toBe(true)
  })

  test("holds what the filter lets through and the scope reaches, no more", async () => {
    expect(new Set((await exported({}, schoolA)).map(({ row }) => row.schoolName))).toEqual(new Set(["甲小学"]))
    expect(await exported({ school: SCHOOL_B }, schoolA)).toEqual([])
    expect(await exported({ outcome: "met" })).toEqual([])
    expect((await exported({ q: "wf" })).map(({ row }) => row.name)).toEqual(Array(65).fill("王芳"))
  })

  test("says the outcome, why, and a sentence for every criterion, without a hole", async () => {
    const [reasoned] = await exported({ q: "T0000" })
    const translator = translatorFor("zh-CN")
    const line = reasonsLine({ rule: "title", reasoned: reasoned! }, translator)
    expect(line).toHaveLength(reasonsHeader(translator).length)
    const reasons = String(line.at(-1)).split("\n")
    expect(reasons).toHaveLength(reasoned!.verdict.criteria.length)
    for (const reason of reasons) expect(reason).toMatch(/^\p{Script=Han}[^：]*：(已达到|未达到|无法判定|免除|不适用)/u)
    expect(line.join("")).not.toMatch(/\{\w+\}|undefined|\b[a-z]+[._][a-z_]+\b/)
  })

  test("is in the audit, with its filter and the number of people, before the first row leaves", async () => {
    await exportStandings(asking({ q: "wf", sort: "school" }))
    const details = rowsOf<{ details: string }>("select details from audit_event where action = 'verdicts.exported'")
    expect(details.map((event) => JSON.parse(event.details))).toEqual([{ filter: { ...all, q: "wf", sort: "school" }, rows: 65 }])
    expect(rowsOf("select subject_kind as kind, subject_key as key from audit_event where action = 'verdicts.exported'")).toEqual([
      { kind: "verdicts", key: "title" },
    ])
  })

  test("does not leave where the audit cannot be written", async () => {
    openedDatabase().writer.sqlite.exec("drop table audit_head")
    await expect(exported()).rejects.toThrow("audit_head")
  })
})
