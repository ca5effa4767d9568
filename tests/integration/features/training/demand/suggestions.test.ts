import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { findRun } from "#db/queries/training/runs"
import { listRunSessions } from "#db/queries/training/sessions"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT_SCOPE, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aCourse, aRun, aTrainer, aVenue, NOW } from "#tests/support/training-in-database"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { draftForm, suggestionsSearch } from "~/features/training/demand/demand.schema"
import type { SuggestedRun } from "~/features/training/demand/demand-page"
import { draftSuggestion } from "~/features/training/demand/draft-suggestion.server"
import { exportDemand } from "~/features/training/demand/export-demand.server"
import { showDemand } from "~/features/training/demand/show-demand.server"
import { showSuggestions } from "~/features/training/demand/show-suggestions.server"
import type { Actor } from "~/platform/actor"
import { refusalsIn } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"
import { draftFieldsOf } from "~/routes/training/demand/parts/draft-fields-of"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await staff([
    ...teachers(12, { stage: "小学", subject: "语文" }),
    { no: "T100", name: "李示例", school: SCHOOL_B, stage: "初中", subject: "数学" },
    { no: "T101", name: "王示例", school: SCHOOL_B, status: "退休", leftOn: "2026-08-31" },
  ])
  actor = await anActor({ role: "scheduler" })
})
afterEach(() => database.close())

const EVERYTHING = { category: "", stage: "", subject: "", tier: "", school: "", by: "all" } as const
const suggested = (asked: Readonly<Record<string, unknown>> = {}) => {
  const { page, cause, unmet, ...wishes } = suggestionsSearch.parse({ least: "2", ...asked })
  return showSuggestions({ scope: DISTRICT_SCOPE, wishes, page, cause, unmetPage: unmet, today: TODAY })
}
const draftOf = (run: SuggestedRun, changed: Readonly<Record<string, string>> = {}) =>
  draftForm.parse({ ...draftFieldsOf(run), suggestedCourse: run.course.number, ...changed })
const codesOf = (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (error) => (refusalsIn(error) ?? []).map(({ code }) => code),
  )
/** A course that one trainer's field speaks of, and a room. */
async function means(course: Parameters<typeof aCourse>[0] = {}) {
  const number = await aCourse({ name: "整本书阅读", hoursTenths: 60, ...course })
  const venueId = await aVenue({ capacity: 8 })
  const trainerId = await aTrainer({ source: "expert_pool", name: "陈示例", organisation: "示例大学", expertise: "整本书阅读指导" })
  return { number, venueId, trainerId }
}

describe("unmet hours", () => {
  test("stand by category, stage, subject, tier and school, with the day by which they are needed; who has left is in none", async () => {
    const page = await showDemand({ scope: DISTRICT_SCOPE, actor, filter: EVERYTHING, start: 0 })
    expect(page.lines.map(({ id: _, ...line }) => line)).toMatchObject([
      {
        category: "total",
        stage: "primary",
        subject: "语文",
        school: { code: SCHOOL_A },
        people: 12,
        lacking: 12,
        hours: 12 * 360,
        byOn: "2030-12-31",
      },
      { category: "concentrated", stage: "primary", lacking: 12, hours: 12 * 60 },
      { category: "total", stage: "junior_secondary", subject: "数学", school: { code: SCHOOL_B }, lacking: 1, hours: 360 },
      { category: "concentrated", stage: "junior_secondary", hours: 60 },
    ])
    expect(page.completion).toEqual({ people: 13, met: 0, onPace: 0, undetermined: 0 })
    const narrowed = await showDemand({
      scope: DISTRICT_SCOPE,
      actor,
      filter: { ...EVERYTHING, category: "total", stage: "primary", by: "school" },
      start: 0,
    })
    expect(narrowed.lines).toMatchObject([{ category: "total", school: { name: "甲小学" }, hours: 4320 }])
  })

  test("of a school are its own people's alone, and it plans nothing", async () => {
    const administrator = await anActor({ role: "school_administrator", schoolCode: SCHOOL_B })
    const scope = scopeFor(administrator, "demand.read")
    const page = await showDemand({ scope, actor: administrator, filter: { ...EVERYTHING, school: SCHOOL_A }, start: 0 })
    expect([page.lines, page.mayPlan]).toEqual([[], false])
    expect((await showDemand({ scope, actor: administrator, filter: EVERYTHING, start: 0 })).completion.people).toBe(1)
  })

  test("leave as a file with a word in the audit, in no more statements for more people", async () => {
    expect(await exportDemand({ scope: DISTRICT_SCOPE, actor, filter: EVERYTHING })).toHaveLength(4)
    expect(rowsOf("select 1 from audit_event where action = 'demand.exported'")).toHaveLength(1)
    const few = await countStatements(() => showDemand({ scope: DISTRICT_SCOPE, actor, filter: EVERYTHING, start: 0 }))
    await staff(teachers(100, { stage: "小学", subject: "语文" }))
    expect(await countStatements(() => showDemand({ scope: DISTRICT_SCOPE, actor, filter: EVERYTHING, start: 0 }))).toBe(few)
  })
})

describe("a suggestion", () => {
  test("says what, whom, where, when and by whom, and becomes a draft with its sessions in one step", async () => {
    const { number, venueId, trainerId } = await means({ audience: { tiers: [], postKinds: [], stages: ["primary"], subjects: [] } })
    const page = await suggested()
    expect(page.total).toBe(2)
    const [first] = page.suggestions
    expect(first).toMatchObject({
      ...{ rank: 1, course: { number }, venue: { id: venueId }, trainer: { id: trainerId, hasTaught: false } },
      ...{ seats: 8, starts: "09:00", ends: "12:00", schools: [{ code: SCHOOL_A, people: 8 }], hours: 48, concentratedHours: 48 },
    })
    expect(page.unmet).toMatchObject({ total: 13 })
    expect(page.unmet.people.map(({ cause }) => cause)).toEqual(Array(13).fill("no_course"))
    if (first === undefined) throw new Error("nothing suggested")

    const { number: run } = await draftSuggestion({ actor, form: draftOf(first), today: TODAY, now: NOW })
    const drafted = await findRun(DISTRICT_SCOPE, run)
    expect(drafted).toMatchObject({
      state: "draft",
      capacity: 8,
      allocation: "need_first",
      startsOn: first.days[0],
      endsOn: first.days.at(-1),
    })
    expect(JSON.parse(drafted?.suggestion ?? "").teacherNos).toHaveLength(8)
    const sessions = await listRunSessions([drafted?.id ?? 0])
    expect(sessions.map(({ on, startsMinute, venueId: room }) => [on, startsMinute, room])).toEqual(
      first.days.map((on) => [on, 540, venueId]),
    )
    expect(rowsOf("select 1 from audit_event where action in ('run.created', 'session.planned')")).toHaveLength(2)
    expect(await verifyStandings({ districtId: DISTRICT })).toMatchObject({ faults: [] })

    const after = await suggested()
    expect(after.suggestions.map(({ people }) => people.length)).toEqual([4])
    expect(after.suggestions.flatMap(({ people }) => people.map(({ teacherNo }) => teacherNo))).not.toContain(first.people[0]?.teacherNo)
  })

  test("whose time was taken meanwhile is refused with what took it, and leaves nothing behind", async () => {
    await means()
    const [first] = (await suggested()).suggestions
    if (first === undefined) throw new Error("nothing suggested")
    await aRun({ sessions: [{ on: first.days[0] as never, venueId: first.venue?.id ?? null }], run: { capacity: 8 }, isAnnounced: false })
    const before = rowsOf("select 1 from course_run").length
    expect(await codesOf(draftSuggestion({ actor, form: draftOf(first), today: TODAY, now: NOW }))).toContain("session_venue_taken")
    expect(rowsOf("select 1 from course_run")).toHaveLength(before)
    expect((await suggested()).suggestions[0]?.starts).toBe("14:00")
  })

  test("can be overruled in everything before it is drafted", async () => {
    await means()
    const [first] = (await suggested()).suggestions
    if (first === undefined) throw new Error("nothing suggested")
    const [other, room, trainer] = [await aCourse({ name: "别的课程" }), await aVenue(), await aTrainer()]
    const changed = { courseNumber: other, title: "改过的班次", capacity: "30", venueId: String(room), trainerId: String(trainer) }
    const form = draftOf(first, { ...changed, starts: "14:00", ends: "16:00", times: "1" })
    const { number } = await draftSuggestion({ actor, form, today: TODAY, now: NOW })
    const run = await findRun(DISTRICT_SCOPE, number)
    expect(run).toMatchObject({ courseNumber: other, title: "改过的班次", capacity: 30 })
    expect(JSON.parse(run?.suggestion ?? "").teacherNos).toEqual([])
    expect(await codesOf(draftSuggestion({ actor, form: { ...form, venueId: null }, today: TODAY, now: NOW }))).toEqual([
      "suggestion_needs_venue",
    ])
    expect(await codesOf(draftSuggestion({ actor, form: { ...form, capacity: 41 }, today: TODAY, now: NOW }))).toContain(
      "session_over_room",
    )
  })

  test("keeps to the sizes, the number and the courses that the planner wishes", async () => {
    const { number } = await means()
    expect((await suggested({ most: "5" })).suggestions.map(({ people }) => people.length)).toEqual([5, 5, 3])
    expect((await suggested({ most: "5", runs: "1" })).total).toBe(1)
    expect((await suggested({ most: "5", runs: "1" })).unmet.byCause.find(({ cause }) => cause === "later")?.people).toBe(8)
    expect(await suggested({ without: number })).toMatchObject({ total: 0, leftOut: [{ number }] })
    expect((await suggested({ stage: "junior_secondary", least: "1" })).suggestions.map(({ people }) => people.length)).toEqual([1])
  })

  test("says why nothing can be suggested: without a room, without a trainer", async () => {
    const causes = async () => [...new Set((await suggested()).unmet.people.map(({ cause }) => cause))]
    await aCourse({ name: "整本书阅读" })
    expect(await causes()).toEqual(["no_room"])
    await aVenue()
    expect(await causes()).toEqual(["no_trainer"])
  })

  test("of a trainer who has taught the course says so; a planner alone may draft", async () => {
    const course = await aCourse({ name: "整本书阅读" })
    await aRun({ course })
    expect((await suggested()).suggestions[0]?.trainer.hasTaught).toBe(true)
    const [first] = (await suggested()).suggestions
    const leader = await anActor({ role: "district_leader" })
    if (first === undefined) throw new Error("nothing suggested")
    await expect(draftSuggestion({ actor: leader, form: draftOf(first), today: TODAY, now: NOW })).rejects.toThrow()
  })
})
