import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, TODAY } from "#tests/support/import-workbook"
import { aRun, aTrainer, aVenue, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays, type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { showAgenda } from "~/features/training/agenda/show-agenda.server"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { cancelRun } from "~/features/training/runs/cancel-run.server"
import { cancelSession } from "~/features/training/schedule/cancel-session.server"
import { moveSession } from "~/features/training/schedule/move-session.server"
import { systemActor } from "~/platform/actor"

const SYSTEM = systemActor(DISTRICT)
let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(3))
})
afterEach(() => database.close())

const apply = (no: string, number: string) => applyForSeat({ actor: asTeacher(no), number, today: TODAY, now: NOW })
const look = ({ no = "T001", today = TODAY, until = null }: { no?: string; today?: CivilDate; until?: CivilDate | null } = {}) =>
  showAgenda({ scope: { kind: "self", districtId: DISTRICT, teacherNo: no }, until, today })
const mark = (sessionId: number, moment: "arrival" | "departure", at: string) =>
  openedDatabase()
    .writer.sqlite.prepare(
      `insert into attendance_mark (district_id, session_id, teacher_id, moment, at, received_at, source)
       values (?, ?, (select id from teacher where teacher_no = 'T001'), ?, ?, ?, 'manual')`,
    )
    .run(DISTRICT, sessionId, moment, at, at)

describe("the agenda", () => {
  test("has what she attends and teaches day by day, and nobody else's", async () => {
    const attended = await aRun()
    const trainerId = await aTrainer({ source: "own", teacherNo: "T001", expertise: "" })
    await aRun({ sessions: [{ startsMinute: 840, endsMinute: 960, trainerIds: [trainerId] }] })
    await apply("T001", attended.number)
    const page = await look()
    expect(page.coming.map(({ on, weekday, items }) => [on, weekday, items.map(({ part, starts }) => [part, starts])])).toEqual([
      [
        SATURDAY,
        5,
        [
          ["enrolled", "09:00"],
          ["teaching", "14:00"],
        ],
      ],
    ])
    expect(page.coming[0]?.items[0]).toMatchObject({
      place: expect.stringContaining("进修学院"),
      trainers: [expect.stringMatching(/^专家/)],
      was: null,
    })
    expect((await look({ no: "T002" })).coming).toEqual([])
  })

  test("says of a moved session what it was, and of a cancelled one why", async () => {
    const { number, sessionIds } = await aRun({ run: { endsOn: addDays(SATURDAY, 7) } })
    const other = await aRun({ sessions: [{ on: addDays(SATURDAY, 7) }] })
    for (const run of [number, other.number]) await apply("T001", run)
    const given = { actor: SYSTEM, runNumber: number, sessionId: sessionIds[0] ?? 0, today: TODAY, now: NOW }
    const session = {
      on: SATURDAY,
      startsMinute: 600,
      endsMinute: 720,
      venueId: await aVenue({ name: "阶梯教室" }),
      trainerIds: [await aTrainer()],
      topic: "",
    }
    await moveSession({ ...given, version: 1, session, reason: "测试所需" })
    const [moved] = (await look()).coming[0]?.items ?? []
    expect(moved).toMatchObject({ starts: "10:00", place: "进修学院 阶梯教室", was: { on: SATURDAY, starts: "09:00", ends: "12:00" } })
    await cancelSession({ ...given, version: 2, reason: "停电检修" })
    await cancelRun({ actor: SYSTEM, number: other.number, version: 2, reason: "报名人数不足", now: NOW })
    const items = (await look()).coming.flatMap((day) => day.items)
    expect(items.map(({ isCancelled, cancelReason }) => [isCancelled, cancelReason])).toEqual([
      [true, "停电检修"],
      [true, "报名人数不足"],
    ])
  })

  test("a day later has the session among the past, with when she came and went", async () => {
    const { number, sessionIds } = await aRun()
    await apply("T001", number)
    const after = addDays(SATURDAY, 1)
    expect((await look({ today: SATURDAY })).coming).toHaveLength(1)
    const [unmarked] = (await look({ today: after })).past[0]?.items ?? []
    expect(unmarked).toMatchObject({ arrivedAt: null, leftAt: null })
    mark(sessionIds[0] ?? 0, "arrival", "2026-12-05T00:55:00.000Z")
    mark(sessionIds[0] ?? 0, "departure", "2026-12-05T04:01:00.000Z")
    const page = await look({ today: after })
    expect(page.coming).toEqual([])
    expect(page.past[0]?.items[0]).toMatchObject({ arrivedAt: "2026-12-05T00:55:00.000Z", leftAt: "2026-12-05T04:01:00.000Z" })
  })

  test("measures her week as a hand does: what she attends, not what she teaches or what is cancelled", async () => {
    const run = { startsOn: civilDate("2026-12-01"), endsOn: civilDate("2026-12-13") }
    const evening = { startsMinute: 1080, endsMinute: 1200 }
    const { number, sessionIds } = await aRun({
      run,
      sessions: [
        { on: civilDate("2026-12-01"), ...evening },
        { on: civilDate("2026-12-03"), ...evening },
        {},
        { on: civilDate("2026-12-12") },
      ],
    })
    await apply("T001", number)
    const [week, ...next] = (await look({ today: civilDate("2026-12-04") })).weeks
    expect(week).toEqual({ weekOn: "2026-11-30", hours: 7, isOver: expect.any(Boolean) })
    expect(next.map(({ hours }) => hours)).toEqual([3, 0, 0])
    const given = { actor: SYSTEM, runNumber: number, sessionId: sessionIds[2] ?? 0, version: 1, reason: "停电", today: TODAY, now: NOW }
    await cancelSession(given)
    expect((await look({ today: civilDate("2026-12-04") })).weeks[0]?.hours).toBe(4)
  })

  test("pages the past by whole days and loses none", async () => {
    const days = Array.from({ length: 20 }, (_, at) => addDays(SATURDAY, at * 7))
    const sessions = days.flatMap((on) => [
      { on, startsMinute: 540, endsMinute: 600 },
      { on, startsMinute: 840, endsMinute: 900 },
    ])
    const { number } = await aRun({ sessions })
    await apply("T001", number)
    const today = addDays(days.at(-1) ?? SATURDAY, 1)
    const first = await look({ today })
    const second = await look({ today, until: first.earlierOn })
    const seen = [...first.past, ...second.past]
    expect(seen.map(({ on }) => on)).toEqual([...days].reverse())
    expect(seen.every(({ items }) => items.length === 2)).toBe(true)
    expect(second.earlierOn).toBeNull()
  })

  test("costs no more statements with ten times the sessions", async () => {
    const statements = async (runs: number, from: CivilDate) => {
      for (let at = 0; at < runs; at += 1) await apply("T001", (await aRun({ sessions: [{ on: addDays(from, at * 7) }] })).number)
      return countStatements(() => look())
    }
    expect(await statements(1, SATURDAY)).toBe(await statements(10, addDays(SATURDAY, 7)))
  })
})
