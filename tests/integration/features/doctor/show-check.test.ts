import { afterEach, beforeEach, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { findFindings, isOfPeople } from "#db/queries/doctor/find-findings"
import { listTeacherIds } from "#db/queries/standings"
import { inTransaction } from "#db/transaction"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, POSTING_HEADER, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { CHECK_IDS } from "~/features/doctor/checks"
import { examineAgain } from "~/features/doctor/examine-again.server"
import { isFindingOf } from "~/features/doctor/is-finding"
import { mendFindings } from "~/features/doctor/mend-findings.server"
import { showCheck } from "~/features/doctor/show-check.server"
import { showDoctor } from "~/features/doctor/show-doctor.server"
import { recordFacts } from "~/features/standings/record-facts.server"
import { JUDGED_RULES } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { reloadConfig } from "~/platform/config.server"
import { isDenied } from "~/platform/errors"
import { idOf, SOUND, sql, standingId, teacherId } from "./sound-district"

const NOW = "2026-11-23T12:00:00.000Z" as Instant
const LATER = "2026-11-23T13:00:00.000Z" as Instant
const scope = { kind: "district", districtId: DISTRICT } as const
const when = { today: TODAY, now: LATER }
const PATIENT = 60_000

let database: TestDatabase
let actor: Actor
let formerDirectory: string | undefined
beforeEach(async () => {
  database = await aDatabase()
  formerDirectory = process.env.DATA_DIR
  process.env.DATA_DIR = database.directory
  reloadConfig()
  await importWorkbook(SOUND)
  actor = await anActor({ role: "hr_officer" })
})
afterEach(async () => {
  process.env.DATA_DIR = formerDirectory
  reloadConfig()
  await database.close()
})

const examine = () => examineAgain({ scope, ...when, patienceMs: PATIENT })
const check = (id: Parameters<typeof showCheck>[0]["check"], page = 1) => showCheck({ scope, actor, check: id, page, ...when })
const openAgain = (no: string, endsOn: string | null) =>
  inTransaction((tx) =>
    recordFacts(
      { actor, today: TODAY, now: NOW },
      async (facts) => void (await facts.correct("posting", standingId("posting", no), { endsOn: endsOn as never })),
      tx,
    ),
  )
const shown = (page: Awaited<ReturnType<typeof check>>) =>
  (page?.rows ?? []).flatMap(({ mend }) => {
    const [key = "", id = "", digest = ""] = mend?.value.split("~") ?? []
    return mend === null ? [] : [{ key, teacherId: Number(id), digest }]
  })

test("the page counts what a child process found, and a mend is told on it without another examination", async () => {
  await openAgain("T3", null)
  await examine()
  const before = await showDoctor({ scope, ...when })
  expect([before.faults, before.hints, before.checks.length, before.examinedAt]).toEqual([1, 0, CHECK_IDS.length, LATER])
  const page = await check("posting_after_left")
  expect(page?.rows.map(({ person, mend }) => [person?.teacherNo, person?.name, person?.schoolName, mend?.step])).toEqual([
    [
      "T3",
      "王范文",
      "甲小学",
      {
        kind: "correct",
        table: "posting",
        id: standingId("posting", "T3"),
        column: "endsOn",
        before: null,
        after: "2024-08-31",
        said: "2015-09-01",
      },
    ],
  ])
  expect(await mendFindings({ actor, check: "posting_after_left", chosen: shown(page), ...when })).toEqual({ mended: 1, inOrder: 0 })
  expect((await check("posting_after_left"))?.rows).toEqual([])
  expect((await showDoctor({ scope, ...when })).faults).toBe(0)
})

test("who was set right elsewhere is no longer shown, though nobody examined again", async () => {
  await openAgain("T3", null)
  await examine()
  await openAgain("T3", "2024-08-31")
  expect((await check("posting_after_left"))?.rows).toEqual([])
})

test("a mend is refused where the rows say something else than was shown, and nothing is written", async () => {
  await openAgain("T3", null)
  await examine()
  const chosen = shown(await check("posting_after_left"))
  sql(`update teacher_record set left_on = '2024-07-31' where id = ${standingId("teacher_record", "T3")}`)
  const version = idOf("fact_source", "1 order by id desc limit 1")
  await expect(mendFindings({ actor, check: "posting_after_left", chosen, ...when })).rejects.toThrow("changed_meanwhile")
  expect(idOf("fact_source", "1 order by id desc limit 1")).toBe(version)
})

test("what is not to be mended by this check is left alone", async () => {
  await openAgain("T3", null)
  await examine()
  const chosen = shown(await check("posting_after_left"))
  expect(await mendFindings({ actor, check: "title_order", chosen, ...when })).toEqual({ mended: 0, inOrder: 1 })
})

const PLACES = { school_administrator: { schoolCode: SCHOOL_A }, teacher: { teacherNo: "T1" } } as Readonly<Record<string, object>>

test("only who may mend is offered and granted it", async () => {
  await openAgain("T3", null)
  await examine()
  const chosen = shown(await check("posting_after_left"))
  for (const role of ["school_administrator", "scheduler", "district_leader", "teacher", "system_administrator"] as const) {
    const other = await anActor({ role, ...PLACES[role] })
    const page = await showCheck({ scope, actor: other, check: "posting_after_left", page: 1, ...when })
    expect(page?.rows[0]?.mend).toBeNull()
    const refused = await mendFindings({ actor: other, check: "posting_after_left", chosen, ...when }).catch((error: unknown) => error)
    expect(isDenied(refused)).toBe(true)
  }
  await expect(
    findFindings({ kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }, { ...asked("posting_overlaps"), teacherIds: null }),
  ).rejects.toThrow("whole district")
})

test("a page of a check asks as often of a hundred people as of ten", async () => {
  const people = (count: number) => Array.from({ length: count }, (_, n) => `P${n}`)
  const overlapping = async (count: number) => {
    const sheets = peopleSheets(
      [
        [SCHOOL_A, "甲小学", "小学", "公办"],
        [SCHOOL_B, "乙小学", "小学", "公办"],
      ],
      people(count).map((no) => ({ no, name: `张示例` })),
    )
    const { faults } = await importWorkbook({
      ...sheets,
      任教履历: [POSTING_HEADER, ...people(count).map((no) => [no, SCHOOL_B, "2012-09-01", "2013-08-31", null])],
    })
    expect(faults).toEqual([])
    sql("update posting set ends_on = '2016-08-31' where starts_on = '2012-09-01'")
    await examine()
    return countStatements(() => check("posting_overlaps"))
  }
  expect(await overlapping(10)).toBe(await overlapping(100))
  expect((await check("posting_overlaps"))?.rows).toHaveLength(50)
  expect((await check("posting_overlaps", 2))?.rows).toHaveLength(50)
  expect((await check("posting_overlaps"))?.hasNext).toBe(true)
  expect((await check("posting_overlaps", 2))?.hasNext).toBe(false)
})

const asked = (id: Parameters<typeof findFindings>[1]["check"]) => ({
  check: id,
  ...when,
  rules: JUDGED_RULES,
  limit: 100,
  isFinding: isFindingOf(id),
})

test("what a check says of everybody is what it says of each alone", async () => {
  await openAgain("T3", null)
  sql(`update roster set name = '错名' where teacher_id = ${teacherId("T2")}`)
  const ids = await listTeacherIds({ districtId: DISTRICT, afterId: 0, limit: 100 })
  for (const id of CHECK_IDS.filter(isOfPeople)) {
    const whole = await findFindings(scope, { ...asked(id), teacherIds: null })
    const single = []
    for (const one of ids) single.push(...(await findFindings(scope, { ...asked(id), teacherIds: [one] })).findings)
    expect([id, single]).toEqual([id, whole.findings])
  }
})
