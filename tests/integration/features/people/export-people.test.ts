import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, SCHOOL_A, SCHOOL_B } from "#tests/support/import-workbook"
import { fillRoster } from "#tests/support/people-in-database"
import { exportPeople } from "~/features/people/export-people.server"
import { listPeople } from "~/features/people/list-people.server"
import type { PeopleFilter, PeopleRow } from "~/features/people/people-page"
import type { Actor } from "~/platform/actor"
import { today } from "~/platform/clock.server"
import { reloadConfig } from "~/platform/config.server"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
const dataDirectory = process.env.DATA_DIR
beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory
  reloadConfig()
})
afterEach(async () => {
  await database.close()
  process.env.DATA_DIR = dataDirectory ?? ""
  reloadConfig()
})

const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
const actor: Actor = { accountId: "a1", role: "hr_officer", districtId: DISTRICT, teacherNo: null, schoolCode: null, displayName: "" }
const all: PeopleFilter = { q: "", school: "", stage: "", subject: "", status: "", standing: "", sort: "name" }

async function exported(filter: Partial<PeopleFilter> = {}, scope = district): Promise<PeopleRow[]> {
  const rows: PeopleRow[] = []
  for await (const row of await exportPeople({ scope, actor, filter: { ...all, ...filter } })) rows.push(row)
  return rows
}
const events = () =>
  rowsOf<{ action: string; subject: string; details: string }>(
    "select action, subject_kind || ' ' || subject_key as subject, details from audit_event order by seq",
  ).map(({ details, ...event }) => ({ ...event, details: JSON.parse(details) }))

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    teacherId: at + 1,
    name: at % 2 === 0 ? "王芳" : "李强",
    schoolCode: at % 5 === 0 ? SCHOOL_B : SCHOOL_A,
    remainingTenths: (at % 7) * 10,
    hoursStanding: at % 3 === 0 ? ("behind" as const) : ("met" as const),
  }))

describe("the list as a file", () => {
  test.each(["name", "remaining", "school"] as const)(
    "by %s holds everybody once, in the order of the screen, over many parts",
    async (sort) => {
      await fillRoster(people(2301))
      const rows = await exported({ sort })
      expect(new Set(rows.map((row) => row.teacherNo)).size).toBe(2301)
      const page = await listPeople({ scope: district, actor, filter: { ...all, sort }, after: null, before: null, today: today() })
      expect(rows.slice(0, 50)).toEqual(page.rows)
    },
  )

  test("holds what the filter lets through and the scope reaches, no more", async () => {
    await fillRoster(people(30))
    expect(await exported({ standing: "behind" })).toHaveLength(10)
    expect(await exported({ q: "wf", standing: "behind" })).toHaveLength(5)
    expect(new Set((await exported({}, schoolA)).map((row) => row.schoolName))).toEqual(new Set([SCHOOL_A]))
    expect(await exported({ school: SCHOOL_B }, schoolA)).toEqual([])
  })

  test("is in the audit, with its filter and the number of people, before the first row leaves", async () => {
    await fillRoster(people(30))
    await exportPeople({ scope: schoolA, actor, filter: { ...all, standing: "met", sort: "school" } })
    expect(events()).toEqual([
      {
        action: "people.exported",
        subject: `people ${SCHOOL_A}`,
        details: { filter: { ...all, standing: "met", sort: "school" }, rows: 16 },
      },
    ])
  })

  test("does not leave where the audit cannot be written", async () => {
    await fillRoster(people(3))
    openedDatabase().writer.sqlite.exec("drop table audit_head")
    await expect(exported()).rejects.toThrow("audit_head")
  })
})
