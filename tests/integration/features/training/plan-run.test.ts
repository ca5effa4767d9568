import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { findRun } from "#db/queries/training/runs"
import { listRunSessions, listWaivers } from "#db/queries/training/sessions"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook, rowsOf, TODAY } from "#tests/support/import-workbook"
import { aCourse, aRun, aTrainer, aVenue, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { announceRun } from "~/features/training/runs/announce-run.server"
import { cancelRun } from "~/features/training/runs/cancel-run.server"
import { showRun } from "~/features/training/runs/show-run.server"
import { cancelSession } from "~/features/training/schedule/cancel-session.server"
import { moveSession } from "~/features/training/schedule/move-session.server"
import { planSession } from "~/features/training/schedule/plan-session.server"
import type { SessionInput } from "~/features/training/schedule/session-input"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"
import { refusalsIn } from "~/platform/route-answers.server"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(BASICS)
  actor = await anActor({ role: "scheduler" })
})
afterEach(() => database.close())

const SCOPE: Scope = { kind: "district", districtId: DISTRICT }
const clock = { today: TODAY, now: NOW }
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (error) => (refusalsIn(error) ?? []).map(({ code }) => code),
  )
const audited = (action: string) =>
  rowsOf<{ details: string }>("select details from audit_event where action = ? order by seq", action).map(({ details }) =>
    JSON.parse(details),
  )
const session = (given: Partial<SessionInput> = {}): SessionInput => ({
  ...{ on: SATURDAY, startsMinute: 540, endsMinute: 720, venueId: null, trainerIds: [], topic: "" },
  ...given,
})

describe("a run", () => {
  test("is planned, announced, and its sessions stand in it", async () => {
    const { number, sessionIds } = await aRun({ actor, sessions: [{}, { on: addDays(SATURDAY, 1) }] })
    const run = await findRun(SCOPE, number)
    expect(run).toMatchObject({ number: "BC2026-0001", state: "announced", courseNumber: "KC2026-0001", startsOn: SATURDAY })
    const sessions = await listRunSessions([run?.id ?? 0])
    expect(sessions.map(({ id, on, state, sequence }) => [id, on, state, sequence])).toEqual([
      [sessionIds[0], SATURDAY, "planned", 0],
      [sessionIds[1], addDays(SATURDAY, 1), "planned", 0],
    ])
    expect(audited("run.announced")).toHaveLength(1)
    expect(audited("session.planned")[0]).toMatchObject({ sessions: [sessionIds[0]], days: [SATURDAY] })
  })

  test("is not announced while anything of it is open, and says every point", async () => {
    const { number } = await aRun({ actor, isAnnounced: false, sessions: [] })
    expect(await codesOf(announceRun({ actor, number, version: 1, ...clock }))).toEqual(["run_no_sessions"])
    await planSession({ actor, runNumber: number, session: session(), ...clock })
    expect(await codesOf(announceRun({ actor, number, version: 1, ...clock }))).toEqual(["run_session_no_trainer", "run_session_no_venue"])
    expect(await findRun(SCOPE, number)).toMatchObject({ state: "draft", version: 1 })
  })

  test("is announced although its sessions are not as long as the course's hours, which its page says: a cancelled session counts for nothing", async () => {
    const { number, sessionIds } = await aRun({ actor, isAnnounced: false, sessions: [{}, { on: addDays(SATURDAY, 1) }] })
    const hours = async () => (await showRun({ scope: SCOPE, number, today: TODAY })).hours
    expect(await hours()).toEqual({ courseHours: 6, plannedMinutes: 360, plannedHours: 6, differs: null })
    await cancelSession({ actor, sessionId: sessionIds[1] ?? 0, runNumber: number, version: 1, reason: "场地维修", ...clock })
    expect(await hours()).toMatchObject({ plannedMinutes: 180, plannedHours: 3, differs: "less" })
    const { version } = (await findRun(SCOPE, number)) ?? { version: 0 }
    expect(await codesOf(announceRun({ actor, number, version, ...clock }))).toEqual([])
  })

  test("a lottery's seed is published with it, and kept for no other", async () => {
    const lottery = await aRun({ actor, run: { allocation: "lottery" } })
    expect((await findRun(SCOPE, lottery.number))?.lotterySeed).toMatch(/^.{20,}$/)
    const other = await aRun({ actor })
    expect((await findRun(SCOPE, other.number))?.lotterySeed).toBeNull()
  })

  test("is cancelled with a reason, its sessions with it, and then cannot be changed", async () => {
    const { number, sessionIds } = await aRun({ actor })
    expect(await codesOf(cancelRun({ actor, number, version: 2, reason: " ", now: NOW }))).toEqual(["required"])
    expect(await codesOf(cancelRun({ actor, number, version: 1, reason: "主讲人生病", now: NOW }))).toEqual(["changed_meanwhile"])
    await cancelRun({ actor, number, version: 2, reason: "主讲人生病", now: NOW })
    const run = await findRun(SCOPE, number)
    expect(run).toMatchObject({ state: "cancelled", cancelReason: "主讲人生病" })
    expect(await listRunSessions([run?.id ?? 0])).toMatchObject([{ id: sessionIds[0], state: "cancelled", sequence: 1 }])
    expect(await codesOf(planSession({ actor, runNumber: number, session: session(), ...clock }))).toEqual(["run_cancelled"])
    expect(audited("run.cancelled")).toEqual([{ before: "announced", reason: "主讲人生病", sessions: 1, people: 0 }])
  })
})

describe("a session", () => {
  test("is refused outside its run, ending before it starts, in the past", async () => {
    const { number } = await aRun({ actor, sessions: [{}] })
    const plan = (given: Partial<SessionInput>) =>
      codesOf(planSession({ actor, runNumber: number, session: session(given), reason: "有理由", ...clock }))
    const whole = { venueId: await aVenue(), trainerIds: [await aTrainer()] }
    expect(await plan({ ...whole, on: addDays(SATURDAY, 1) })).toEqual(["session_outside_run"])
    expect(await plan({ ...whole, startsMinute: 720, endsMinute: 540 })).toEqual(["session_ends_before_it_starts"])
    expect(await plan({ ...whole, startsMinute: 720, endsMinute: 720 })).toEqual(["session_ends_before_it_starts"])
    expect(await plan({ ...whole, on: addDays(TODAY, -1) })).toEqual(["session_past"])
    expect(await plan({ ...whole, startsMinute: 720, endsMinute: 900 })).toEqual([])
  })

  test("clashes are all told, hard and soft, and nothing is written", async () => {
    const monday = civilDate("2026-12-07")
    const [venueId, trainer] = [await aVenue({ capacity: 30 }), await aTrainer()]
    await aRun({ actor, sessions: [{ on: monday, venueId, trainerIds: [trainer] }] })
    const { number } = await aRun({ actor, isAnnounced: false, sessions: [], run: { startsOn: monday, endsOn: monday, capacity: 31 } })
    const clash = session({ on: monday, startsMinute: 719, endsMinute: 800, venueId, trainerIds: [trainer] })
    const refused = await planSession({ actor, runNumber: number, session: clash, reason: "有理由", ...clock }).catch(refusalsIn)
    expect((refused as NonNullable<ReturnType<typeof refusalsIn>>).map(({ code, params }) => [code, params.run ?? null])).toEqual([
      ["session_over_room", null],
      ["session_venue_taken", "BC2026-0001"],
      ["session_trainer_taken", "BC2026-0001"],
      ["session_teaching_day", null],
    ])
    expect(rowsOf("select 1 from course_session")).toHaveLength(1)
    const after = { ...clash, startsMinute: 720 }
    const roomy = { ...after, venueId: await aVenue({ capacity: 31 }) }
    expect(await codesOf(planSession({ actor, runNumber: number, session: roomy, ...clock }))).toEqual(["session_teaching_day"])
    const ids = await planSession({ actor, runNumber: number, session: roomy, reason: "只有这一天", ...clock })
    expect(await listWaivers(ids)).toMatchObject([{ kind: "teaching_day", reason: "只有这一天" }])
  })

  test("is moved with its history kept, refused when stale, and cancelled with a reason", async () => {
    const { number, sessionIds } = await aRun({ actor, run: { endsOn: addDays(SATURDAY, 7) } })
    const sessionId = sessionIds[0] ?? 0
    const [before] = await listRunSessions([(await findRun(SCOPE, number))?.id ?? 0])
    const to = session({ on: addDays(SATURDAY, 7), venueId: before?.venueId ?? null, trainerIds: [await aTrainer()] })
    const move = (version: number) => moveSession({ actor, runNumber: number, sessionId, version, session: to, ...clock })
    await move(1)
    expect(await codesOf(move(1))).toEqual(["changed_meanwhile"])
    const [after] = await listRunSessions([before?.runId ?? 0])
    expect(after).toMatchObject({ id: sessionId, on: to.on, sequence: 1, version: 2 })
    expect(audited("session.moved")).toMatchObject([{ session: sessionId, before: { on: SATURDAY }, after: { on: to.on } }])
    const cancel = (reason: string) => cancelSession({ actor, runNumber: number, sessionId, version: 2, reason, ...clock })
    expect(await codesOf(cancel(""))).toEqual(["required"])
    await cancel("停电")
    expect(await listRunSessions([before?.runId ?? 0])).toMatchObject([{ state: "cancelled", sequence: 2 }])
    expect(await codesOf(cancelSession({ actor, runNumber: number, sessionId, version: 3, reason: "停电", ...clock }))).toEqual([
      "session_cancelled",
    ])
  })

  test("of another run, or another district, is not found; nobody but the planner plans", async () => {
    const one = await aRun({ actor })
    const two = await aRun({ actor })
    const cancel = { actor, runNumber: two.number, sessionId: one.sessionIds[0] ?? 0, version: 1, reason: "x", ...clock }
    await expect(cancelSession(cancel)).rejects.toSatisfy(isNotFound)
    const teacher = await anActor({ role: "teacher", teacherNo: "T1" })
    await expect(cancelRun({ actor: teacher, number: one.number, version: 2, reason: "x", now: NOW })).rejects.toThrow("denied")
    const elsewhere = { ...actor, districtId: "500999" }
    await expect(cancelRun({ actor: elsewhere, number: one.number, version: 2, reason: "x", now: NOW })).rejects.toSatisfy(isNotFound)
  })

  test("weekly sessions are planned in one go, holidays left out, or none of them", async () => {
    const course = await aCourse()
    const run = { startsOn: SATURDAY, endsOn: addDays(SATURDAY, 14) }
    const { number } = await aRun({ actor, course, isAnnounced: false, sessions: [], run })
    const weekly = (times: number) => planSession({ actor, runNumber: number, session: session(), times, ...clock })
    expect(await codesOf(weekly(4))).toEqual(["session_series_too_long"])
    expect(await codesOf(weekly(0))).toEqual(["session_times"])
    expect(rowsOf("select 1 from course_session")).toHaveLength(0)
    expect(await weekly(3)).toHaveLength(3)
    expect(rowsOf<{ on: string }>(`select "on" from course_session order by "on"`).map(({ on }) => on)).toEqual([
      SATURDAY,
      addDays(SATURDAY, 7),
      addDays(SATURDAY, 14),
    ])
  })
})
