import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { BASICS, DISTRICT, importWorkbook, TODAY } from "#tests/support/import-workbook"
import { aRun, aTrainer, aVenue, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { changeCalendar } from "~/features/training/resources/change-calendar.server"
import { listRuns } from "~/features/training/runs/list-runs.server"
import { changeSession } from "~/features/training/schedule/change-session.server"
import { planSession } from "~/features/training/schedule/plan-session.server"
import { changeSessionForm, sessionOf, sessionSearch } from "~/features/training/schedule/schedule.schema"
import type { ScheduleView } from "~/features/training/schedule/schedule-page"
import { showSchedule } from "~/features/training/schedule/show-schedule.server"
import { showSession } from "~/features/training/schedule/show-session.server"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"
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
const show = (view: ScheduleView, on = SATURDAY) => showSchedule({ scope: SCOPE, view, on, today: TODAY })
const session = (number: string, sessionId: number | null, search: Record<string, string | string[]> = {}) =>
  showSession({ scope: SCOPE, number, sessionId, search: sessionSearch.parse(search), today: TODAY })

describe("the schedule", () => {
  test("shows a week from Monday to Sunday, drafts too, and what the calendar says of a day", async () => {
    await changeCalendar({ actor, change: { intent: "add", day: { on: addDays(SATURDAY, 1), kind: "exam", name: "统考" } }, today: TODAY })
    await aRun()
    await aRun({ isAnnounced: false, sessions: [{ on: addDays(SATURDAY, -1), startsMinute: 1140, endsMinute: 1260 }] })
    await aRun({ sessions: [{ on: addDays(SATURDAY, 7) }] })
    const { days, items } = await show("week")
    expect([days[0]?.on, days.at(-1)]).toMatchObject(["2026-11-30", { on: "2026-12-06", weekday: 6, kind: "exam", name: "统考" }])
    expect(items.map(({ on, starts, isDraft, isMovable }) => [on, starts, isDraft, isMovable])).toEqual([
      ["2026-12-04", "19:00", true, true],
      [SATURDAY, "09:00", false, true],
    ])
  })

  test("shows a month in whole weeks, and rows by venue and by trainer", async () => {
    const venueId = await aVenue({ site: "甲楼", name: "一室" })
    await aRun({ sessions: [{ venueId }] })
    const month = await show("month")
    expect([month.days.length % 7, month.days[0]?.on, month.days.at(-1)?.on]).toEqual([0, "2026-11-30", "2027-01-03"])
    expect(month.days.filter(({ isInside }) => isInside)).toHaveLength(31)
    expect((await show("venue")).rows).toContainEqual({ id: venueId, name: "甲楼 一室" })
    const { rows, items } = await show("trainer")
    expect(rows.map(({ id }) => id)).toEqual(items.flatMap(({ trainers }) => trainers.map(({ id }) => id)))
  })

  test("asks as many statements for thirty sessions as for ten; so do the list of runs and a session's form", async () => {
    const { number, sessionIds } = await aRun({ sessions: [{}] })
    const all = async () => {
      for (const view of ["week", "month", "venue", "trainer"] as const) await show(view)
      await listRuns({ scope: SCOPE, filter: { q: "", state: "" }, after: null, before: null, today: TODAY })
      await session(number, sessionIds[0] ?? 0, { find: "yes" })
    }
    const add = async (count: number) => {
      for (let at = 0; at < count; at += 1) await aRun({ sessions: [{ on: addDays(SATURDAY, at % 2) }] })
    }
    await add(9)
    await all()
    const few = await countStatements(all)
    await add(20)
    expect(await countStatements(all)).toBe(few)
  })
})

describe("a session's page", () => {
  test("finds a slot around what is taken, and what it offers can be planned", async () => {
    const [venueId, trainer] = [await aVenue({ capacity: 30 }), await aTrainer()]
    await aRun({ sessions: [{ venueId, trainerIds: [trainer], startsMinute: 540, endsMinute: 720 }] })
    const { number } = await aRun({ isAnnounced: false, sessions: [], run: { startsOn: SATURDAY, endsOn: SATURDAY } })
    const { slots } = await session(number, null, {
      find: "yes",
      minutes: "180",
      latest: "18:00",
      trainer: String(trainer),
      room: String(venueId),
    })
    expect(slots?.map(({ on, starts, ends, soft }) => [on, starts, ends, soft.length])[0]).toEqual([SATURDAY, "12:00", "15:00", 0])
    const planned = { on: SATURDAY, startsMinute: 720, endsMinute: 900, venueId, trainerIds: [trainer], topic: "" }
    expect(await planSession({ actor, runNumber: number, session: planned, today: TODAY, now: NOW })).toHaveLength(1)
  })

  test("moves a session to a slot that was found, from three weekly ones that clash with nothing", async () => {
    const { number } = await aRun({ isAnnounced: false, sessions: [], run: { startsOn: SATURDAY, endsOn: addDays(SATURDAY, 20) } })
    const planned = { on: SATURDAY, startsMinute: 540, endsMinute: 690, venueId: await aVenue(), trainerIds: [await aTrainer()], topic: "" }
    const ids = await planSession({ actor, runNumber: number, session: planned, times: 3, today: TODAY, now: NOW })
    const sessionId = ids[1] ?? 0
    const page = await session(number, sessionId, { find: "yes", weekday: ["6"] })
    const [slot] = page.slots ?? []
    expect(slot).toMatchObject({ on: addDays(SATURDAY, 1), starts: "08:00", ends: "10:30", soft: [] })
    const form = {
      intent: "move",
      version: "1",
      on: slot?.on,
      starts: slot?.starts,
      ends: slot?.ends,
      venueId: String(slot?.venueId),
      trainerIds: "",
    }
    const change = changeSessionForm.parse({ ...form, topic: "", reason: "" })
    expect(change.intent === "move" && sessionOf(change).startsMinute).toBe(480)
    expect(await changeSession({ actor, runNumber: number, sessionId, change, today: TODAY, now: NOW })).toEqual({ done: "moved" })
    expect((await session(number, sessionId)).session).toMatchObject({ on: slot?.on, changes: 1, trainers: [] })
  })

  test("is of its own run alone; nonsense in the address asks nothing", async () => {
    const one = await aRun()
    const two = await aRun()
    await expect(session(two.number, one.sessionIds[0] ?? 0)).rejects.toSatisfy(isNotFound)
    await expect(session("BC2026-9999", null)).rejects.toSatisfy(isNotFound)
    const odd = await session(one.number, null, {
      on: "2026-02-30",
      starts: "25:00",
      weekday: ["9"],
      minutes: "x",
      room: "-1",
      trainer: "",
    })
    expect(odd).toMatchObject({ slots: null, search: { minutes: 120, weekdays: [0, 1, 2, 3, 4, 5, 6] } })
    expect((await show("week", civilDate("2030-01-01"))).items).toEqual([])
  })
})
