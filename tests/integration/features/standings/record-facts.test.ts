import { afterEach, beforeEach, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { listKeptVerdicts } from "#db/queries/kept-verdicts"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { inTransaction } from "#db/transaction"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook, SCHOOL_A, TEACHER_HEADER, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { factsDigest, keepVerdict } from "~/features/standings/keep-verdict.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { type FactRecorder, recordFacts } from "~/features/standings/record-facts.server"
import { evaluateRule } from "~/features/standings/rules"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import type { Actor } from "~/platform/actor"
import { canonicalJson, type Json } from "~/platform/canonical-json"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(BASICS)
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const NOW = "2026-11-23T10:00:00.000Z" as Instant
const record = (write: (facts: FactRecorder) => Promise<void>, now = NOW) =>
  inTransaction((tx) => recordFacts({ actor, today: TODAY, now }, write, tx))
const factsAt = async (knownAt: Instant | null) => {
  const [known] = await listTeacherFacts({ districtId: DISTRICT, teacherIds: [1], knownAt })
  if (known === undefined) throw new Error("nobody is recorded")
  return known.facts
}
const appraisal = { teacherId: 1, year: 2025, result: "competent" } as const

test("a fact added, corrected and taken back is known as it then was, and the standings follow it", async () => {
  let id = 0
  await record(async (facts) => {
    id = await facts.insert("appraisal", appraisal)
  })
  const later = "2026-11-23T11:00:00.000Z" as Instant
  const changes = await record(async (facts) => {
    id = await facts.correct("appraisal", id, { result: "excellent" })
  }, later)
  expect(changes).toEqual([{ table: "appraisal", before: appraisal, after: { ...appraisal, result: "excellent" } }])
  const results = async (knownAt: Instant | null) =>
    (await factsAt(knownAt)).appraisals.filter(({ year }) => year === 2025).map(({ result }) => result)
  expect(await results(NOW)).toEqual(["competent"])
  expect(await results(null)).toEqual(["excellent"])
  await record((facts) => facts.withdraw("appraisal", id), "2026-11-23T12:00:00.000Z" as Instant)
  expect(await results(null)).toEqual([])
  expect(await results(later)).toEqual(["excellent"])
  expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
})

test("what stands already, and what was changed meanwhile, is refused with nothing written", async () => {
  let id = 0
  await record(async (facts) => {
    id = await facts.insert("appraisal", appraisal)
  })
  await expect(record(async (facts) => void (await facts.insert("appraisal", appraisal)))).rejects.toThrow("fact_exists")
  await record((facts) => facts.withdraw("appraisal", id), "2026-11-23T12:00:00.000Z" as Instant)
  await expect(record(async (facts) => void (await facts.correct("appraisal", id, { year: 2024 })))).rejects.toThrow("changed_meanwhile")
})

test("a verdict that was used is kept whole under a running number, and is reached again from what was known then", async () => {
  const keep = () =>
    inTransaction((tx) =>
      keepVerdict({ actor, teacherId: 1, rule: "title", asOf: TODAY, now: NOW, today: TODAY, purpose: "checked_record" }, tx),
    )
  const first = await keep()
  expect([first.number, (await keep()).number]).toEqual(["HY2026-000001", "HY2026-000002"])
  await record(async (facts) => void (await facts.insert("appraisal", appraisal)), "2026-11-23T12:00:00.000Z" as Instant)
  const [row] = await listKeptVerdicts([first.id])
  const then = await factsAt(NOW)
  const again = evaluateRule("title", {
    facts: then,
    packs: await policyPacks({ districtId: DISTRICT, knownAt: NOW }),
    asOf: civilDate(TODAY),
  })
  expect(canonicalJson(again as unknown as Json)).toBe(row?.verdict)
  expect(factsDigest(then)).toBe(row?.factsDigest)
  expect(factsDigest(await factsAt(null))).not.toBe(row?.factsDigest)
})

test("a standing whose cycle is no longer known goes with it: nothing is kept that was not judged afresh", async () => {
  const newcomer = ["T2", "李示例", "女", "1985-03-04", SCHOOL_A, "专任教师", "2008-09", "2026-09", null, null]
  await importWorkbook({ ...BASICS, 教师基本信息: [TEACHER_HEADER, newcomer] })
  const posting = { teacherId: 2, schoolId: 1, origin: "history", postKind: null } as const
  const [startsOn, endsOn] = [civilDate("2020-12-17"), civilDate("2021-01-01")]
  await record(async (facts) => void (await facts.insert("posting", { ...posting, startsOn, endsOn })))
  expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
})
