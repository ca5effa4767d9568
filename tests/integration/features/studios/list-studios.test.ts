import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { studiosPartSql } from "#db/queries/studios-list"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { DISTRICT_SCOPE, importStudios } from "#tests/support/studios-in-database"
import { listStudios } from "~/features/studios/list-studios.server"
import { showPersonStudios } from "~/features/studios/show-person-studios.server"
import { showStudio } from "~/features/studios/show-studio.server"
import type { StudiosFilter } from "~/features/studios/studio-page"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"
import { type Scope, scopeFor } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const all: StudiosFilter = { q: "", kind: "", level: "", state: "", school: "" }
const list = (filter: Partial<StudiosFilter> = {}, { who = actor, scope = DISTRICT_SCOPE, after = null as string | null } = {}) =>
  listStudios({ scope, actor: who, filter: { ...all, ...filter }, after, before: null, today: TODAY })
const numbers = async (filter: Partial<StudiosFilter>) => {
  const page = await list(filter)
  expect(page.total).toBe(page.rows.length)
  return page.rows.map(({ studioNo }) => studioNo)
}
const some = () =>
  importStudios(
    [
      ["S1", "甲名师工作室", "名师", "区级", SCHOOL_A, "2024-09-01", "2026-11-23"],
      ["S2", "乙名师工作室", "名师", "市级", SCHOOL_B, "2023-11-23", "2026-11-22"],
      ["S3", "丙名班主任工作室", "名班主任", "区级", null, "2024-09-01", "2025-08-31", "2025-06-01"],
      ["S4", "丁名校长工作室", "名校长", "区级", SCHOOL_A, "2025-03-01"],
    ],
    [
      ["S1", "T1", "主持人", "2024-09-01", "2026-10-31"],
      ["S1", "T2", "主持人", "2026-11-01"],
      ["S1", "T3", "成员", "2024-09-01", "2026-11-22"],
      ["S1", "T4", "成员", "2024-09-01", "2026-11-23"],
      ["S1", "T5", "学员", "2025-09-01"],
      ["S3", "T6", "主持人", "2024-09-01"],
    ],
  )

describe("the directory", () => {
  beforeEach(some)

  test("shows of each who leads it, how many are in it today, and how it stands", async () => {
    const page = await list()
    expect(page.rows.map(({ studioNo, leaderName, members, trainees, state }) => [studioNo, leaderName, members, trainees, state])).toEqual(
      [
        ["S1", "教师二", 1, 1, "running"],
        ["S2", null, 0, 0, "past_cycle"],
        ["S3", null, 0, 0, "closed"],
        ["S4", null, 0, 0, "running"],
      ],
    )
    expect(page.byKind).toEqual(
      expect.arrayContaining([
        { kind: "master_teacher", studios: 2 },
        { kind: "class_adviser", studios: 1 },
        { kind: "principal", studios: 1 },
      ]),
    )
    expect(page).toMatchObject({ total: 4, canRun: true, asOf: TODAY, next: null, previous: null })
  })

  test("finds by number, name and leader, kind, level, state and host school", async () => {
    expect(await numbers({ q: "s2" })).toEqual(["S2"])
    expect(await numbers({ q: "名师" })).toEqual(["S1", "S2"])
    expect(await numbers({ q: "教师六" })).toEqual(["S3"])
    expect(await numbers({ q: "%" })).toEqual([])
    expect(await numbers({ kind: "master_teacher", level: "municipal" })).toEqual(["S2"])
    expect(await numbers({ state: "past_cycle" })).toEqual(["S2"])
    expect(await numbers({ state: "closed" })).toEqual(["S3"])
    expect(await numbers({ state: "running", school: SCHOOL_A })).toEqual(["S1", "S4"])
    expect((await list({ kind: "principal", level: "district" })).byKind).toHaveLength(3)
  })

  test("is everybody's to read, but runs for the district's HR alone, and tells nobody else a teacher's number", async () => {
    const teacher = await anActor({ role: "teacher", teacherNo: "T1" })
    const scope = scopeFor(teacher, "studio.read")
    expect(await list({}, { who: teacher, scope })).toMatchObject({ total: 4, canRun: false })
    const seenBy = async (who: Actor) =>
      (await showStudio({ scope: scopeFor(who, "studio.read"), actor: who, studioNo: "S1", today: TODAY })).members
    expect((await seenBy(teacher)).map(({ teacherNo }) => teacherNo)).toEqual([null, null, null, null, null])
    expect((await seenBy(actor)).map(({ teacherNo }) => teacherNo)).toContain("T2")
    const school = await anActor({ role: "school_administrator", schoolCode: SCHOOL_A })
    expect((await seenBy(school))[0]?.teacherNo).toBeNull()
    expect(JSON.stringify(await seenBy(teacher))).not.toMatch(/teacherId|bornOn|ethics/)
  })

  test("a person's studios are for who may see the person", async () => {
    const of = (scope: Scope, teacherNo: string) => showPersonStudios({ scope, teacherNo, today: TODAY })
    const own: Scope = { kind: "self", districtId: DISTRICT, teacherNo: "T1" }
    expect((await of(own, "T1")).studios).toMatchObject([{ studioNo: "S1", role: "leader", isPresent: false, leftOn: "2026-10-31" }])
    await expect(of(own, "T2")).rejects.toSatisfy(isNotFound)
    const schoolB: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B }
    await expect(of(schoolB, "T1")).rejects.toSatisfy(isNotFound)
    expect((await of(schoolB, "T2")).studios).toHaveLength(1)
    expect((await of(DISTRICT_SCOPE, "T20")).studios).toEqual([])
  })
})

test("the number of statements does not grow with the studios, and pages hold each once", async () => {
  const studios = (count: number) =>
    Array.from({ length: count }, (_, at) => [`N${String(at).padStart(3, "0")}`, "某工作室", "名师", "区级", null, "2024-09-01"] as const)
  await importStudios(studios(10), [])
  await list()
  const few = await countStatements(() => list())
  await importStudios(studios(100), [["N001", "T1", "主持人", "2024-09-01"]])
  expect(await countStatements(() => list())).toBe(few)
  const first = await list()
  const second = await list({}, { after: first.next })
  expect(new Set([...first.rows, ...second.rows].map(({ studioNo }) => studioNo)).size).toBe(100)
  expect([first.total, second.next]).toEqual([100, null])
  expect((await list({}, { after: "nonsense" })).rows[0]?.studioNo).toBe("N000")
})

test("the directory is walked along the index of the numbers", () => {
  const asked = { on: TODAY, words: "名", kind: null, level: null, state: "running" as const, schoolCode: null }
  const { sql, bound } = studiosPartSql(DISTRICT_SCOPE, asked, { from: null, backwards: false })
  const plan = openedDatabase()
    .reader.sqlite.prepare(`explain query plan ${sql}`)
    .all({ ...bound, limit: 51 }) as { detail: string }[]
  const said = plan.map(({ detail }) => detail).join("\n")
  expect(said).toMatch(/SEARCH s USING (COVERING )?INDEX studio_studio_no/)
  expect(said).toMatch(/SEARCH c USING INDEX studio_record_standing_key/)
  expect(said).not.toContain("USE TEMP B-TREE")
})
