import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase, reader } from "#db/client"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, TODAY } from "#tests/support/import-workbook"
import { readCalendar } from "#tests/support/read-calendar"
import { aRun, aTrainer, aVenue, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { changeFeeds } from "~/features/training/feeds/change-feeds.server"
import { changeOwnFeed } from "~/features/training/feeds/change-own-feed.server"
import { feedsForm, ownFeedForm } from "~/features/training/feeds/feeds.schema"
import { sendCalendar } from "~/features/training/feeds/send-calendar.server"
import { showFeeds } from "~/features/training/feeds/show-feeds.server"
import { showOwnFeed } from "~/features/training/feeds/show-own-feed.server"
import { cancelRun } from "~/features/training/runs/cancel-run.server"
import { cancelSession } from "~/features/training/schedule/cancel-session.server"
import { moveSession } from "~/features/training/schedule/move-session.server"
import { type Actor, systemActor } from "~/platform/actor"
import { Denied, isNotFound, isRefusal } from "~/platform/errors"

const SYSTEM = systemActor(DISTRICT)
const ORIGIN = "http://app.test"
const KEY = "a form key that is long enough"

let database: TestDatabase
let teacher: Actor
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(12))
  teacher = await anActor({ role: "teacher", teacherNo: "T001", signInName: "one" })
})
afterEach(() => database.close())

const make = (formKey = KEY, replaces: number | null = null, actor = teacher) =>
  changeOwnFeed({ actor, form: ownFeedForm.parse({ intent: "make", formKey, replaces: String(replaces ?? "") }), now: NOW })
const standing = async () => (await showOwnFeed({ scope: { kind: "self", districtId: DISTRICT, teacherNo: "T001" }, origin: ORIGIN })).feed
const send = (secret: string, known: string | null = null, locale: "zh-CN" | "en" = "zh-CN") =>
  sendCalendar({ secret, locale, known, origin: ORIGIN, today: TODAY })
const read = async (secret: string) => readCalendar(await (await send(secret)).text())
const apply = (no: string, number: string) => applyForSeat({ actor: asTeacher(no), number, today: TODAY, now: NOW })
const audited = () =>
  reader().sqlite.prepare("select action, subject_key as of, details from audit_event where action like 'feed.%' order by seq").all()

describe("a calendar address", () => {
  test("is said once and kept nowhere: the database has its hash alone, the audit not even that", async () => {
    const { secret } = await make()
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    openedDatabase().writer.sqlite.pragma("wal_checkpoint(truncate)")
    const bytes = (await import("node:fs")).readFileSync(database.file)
    expect(bytes.includes(secret)).toBe(false)
    expect(audited()).toEqual([{ action: "feed.made", of: expect.stringMatching(/^person \d+$/), details: "{}" }])
  })

  test("asked for twice with one form is one address; with another form that saw none it is refused", async () => {
    const first = await make()
    expect(await make()).toEqual(first)
    const refused = await make("another form key, long enough").catch((error: unknown) => error)
    expect(isRefusal(refused) && refused.code).toBe("changed_meanwhile")
    expect(audited()).toHaveLength(1)
  })

  test("renewed ends the former; ended opens nothing more, and its form cannot bring it back", async () => {
    const { secret } = await make()
    const feed = await standing()
    const renewed = await make("the form of the renewal, long", feed?.id ?? null)
    expect(renewed.secret).not.toBe(secret)
    await expect(send(secret)).rejects.toSatisfy(isNotFound)
    expect((await send(renewed.secret)).status).toBe(200)
    const replaces = String((await standing())?.id)
    await expect(make()).rejects.toSatisfy(isRefusal)
    await changeOwnFeed({ actor: teacher, form: ownFeedForm.parse({ intent: "end", replaces }), now: NOW })
    await changeOwnFeed({ actor: teacher, form: ownFeedForm.parse({ intent: "end", replaces }), now: NOW })
    await expect(send(renewed.secret)).rejects.toSatisfy(isNotFound)
    expect(await standing()).toBeNull()
    expect(audited()).toMatchObject([{ action: "feed.made" }, { action: "feed.renewed" }, { action: "feed.ended" }])
  })

  test("of a shut account opens nothing; a wrong secret costs as many statements as an ended one", async () => {
    const { secret } = await make()
    openedDatabase().writer.sqlite.prepare("update account set disabled_at = ? where teacher_no = 'T001'").run(NOW)
    const statements = async (of: string) => countStatements(() => send(of).catch(() => null))
    await expect(send(secret)).rejects.toSatisfy(isNotFound)
    expect(await statements(secret)).toBe(await statements("0".repeat(64)))
  })

  test("is made by a teacher for herself, by a planner for rooms and trainers that there are, and by nobody else", async () => {
    const planner = await anActor({ role: "scheduler" })
    const school = await anActor({ role: "school_administrator", schoolCode: "S1" })
    const form = (ownerId: number) => feedsForm.parse({ intent: "make", kind: "venue", ownerId: String(ownerId), formKey: KEY })
    const venueId = await aVenue()
    const { of } = await changeFeeds({ actor: planner, form: form(venueId), now: NOW })
    expect(of).toBe(`venue ${venueId}`)
    await expect(changeFeeds({ actor: planner, form: form(99_999), now: NOW })).rejects.toSatisfy(isNotFound)
    for (const actor of [school, teacher])
      await expect(changeFeeds({ actor, form: form(venueId), now: NOW })).rejects.toBeInstanceOf(Denied)
    for (const actor of [school, planner]) await expect(make(KEY, null, actor)).rejects.toBeInstanceOf(Denied)
    const page = await showFeeds({ scope: { kind: "district", districtId: DISTRICT }, origin: ORIGIN })
    expect(page.venues.filter(({ feed }) => feed !== null).map(({ id }) => id)).toEqual([venueId])
  })
})

describe("a calendar", () => {
  test("has what its owner attends, is offered and teaches, and nobody else's", async () => {
    const attended = await aRun()
    const full = await aRun({ run: { capacity: 1 }, sessions: [{ on: addDays(SATURDAY, 1) }] })
    const trainerId = await aTrainer({ source: "own", teacherNo: "T001", expertise: "" })
    const taught = await aRun({ sessions: [{ on: addDays(SATURDAY, 7), trainerIds: [trainerId], topic: "课堂观察" }] })
    await aRun({ sessions: [{ on: addDays(SATURDAY, 8), trainerIds: [trainerId] }], isAnnounced: false })
    await apply("T001", attended.number)
    for (const no of ["T002", "T001"]) await apply(no, full.number)
    const { secret } = await make()
    const { name, events } = await read(secret)
    expect(name).toBe("张示例的培训日程")
    const told = events.map(({ uid, summary, status, starts }) => ({ uid, teaching: summary.startsWith("【授课】"), status, starts }))
    expect(told).toEqual([
      {
        uid: `session-${attended.sessionIds[0]}.${DISTRICT}@shicheng`,
        teaching: false,
        status: "CONFIRMED",
        starts: "2026-12-05T09:00:00",
      },
      { uid: `session-${taught.sessionIds[0]}.${DISTRICT}@shicheng`, teaching: true, status: "CONFIRMED", starts: "2026-12-12T09:00:00" },
    ])
    expect(events[0]).toMatchObject({ url: `${ORIGIN}/catalogue/${attended.number}`, location: expect.stringContaining("进修学院") })
    expect(events[1]?.summary).toContain("：课堂观察")
  })

  test("tells of a move and of a cancellation under the same UID, each one change on", async () => {
    const { number, sessionIds } = await aRun({ run: { endsOn: addDays(SATURDAY, 7) } })
    const [sessionId = 0] = sessionIds
    await apply("T001", number)
    const { secret } = await make()
    const before = (await read(secret)).events[0]
    const session = {
      on: addDays(SATURDAY, 1),
      startsMinute: 600,
      endsMinute: 720,
      venueId: await aVenue(),
      trainerIds: [await aTrainer()],
      topic: "",
    }
    const given = { actor: SYSTEM, runNumber: number, sessionId, reason: "测试所需", today: TODAY, now: NOW }
    await moveSession({ ...given, version: 1, session })
    const moved = (await read(secret)).events[0]
    expect(moved).toMatchObject({ uid: before?.uid, sequence: 1, starts: "2026-12-06T10:00:00", status: "CONFIRMED" })
    await cancelSession({ ...given, version: 2 })
    expect((await read(secret)).events[0]).toMatchObject({ uid: before?.uid, sequence: 2, status: "CANCELLED" })
  })

  test("tells whoever had a place that the whole run is cancelled", async () => {
    const { number } = await aRun()
    await apply("T001", number)
    const { secret } = await make()
    await cancelRun({ actor: SYSTEM, number, version: 2, reason: "测试所需", now: NOW })
    expect((await read(secret)).events).toMatchObject([{ status: "CANCELLED", summary: expect.stringMatching(/^【已取消】/) }])
  })

  test("of a room and of a trainer has what is held there, without who attends", async () => {
    const planner = await anActor({ role: "scheduler" })
    const [venueId, trainerId] = [await aVenue(), await aTrainer()]
    const { sessionIds } = await aRun({ sessions: [{ venueId }, { on: addDays(SATURDAY, 1), trainerIds: [trainerId] }] })
    for (const [kind, ownerId, at] of [
      ["venue", venueId, 0],
      ["trainer", trainerId, 1],
    ] as const) {
      const form = feedsForm.parse({ intent: "make", kind, ownerId: String(ownerId), formKey: KEY })
      const { secret } = await changeFeeds({ actor: planner, form, now: NOW })
      expect((await read(secret)).events.map(({ uid }) => uid)).toEqual([`session-${sessionIds[at]}.${DISTRICT}@shicheng`])
    }
  })

  test("is sent again only where it has changed, is nobody else's to keep, and speaks the reader's language", async () => {
    const { number } = await aRun()
    const { secret } = await make()
    const first = await send(secret)
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8")
    expect(first.headers.get("cache-control")).toBe("private, no-cache")
    expect(first.headers.get("x-robots-tag")).toBe("noindex")
    const etag = first.headers.get("etag")
    expect((await send(secret, etag)).status).toBe(304)
    expect((await send(secret, `"other", ${etag}`)).status).toBe(304)
    await apply("T001", number)
    expect((await send(secret, etag)).status).toBe(200)
    expect(await (await send(secret, null, "en")).text()).toContain("Training of")
  })

  test("costs no more statements with ten times the sessions", async () => {
    const { secret } = await make()
    const statements = async (runs: number, from: typeof SATURDAY) => {
      for (let at = 0; at < runs; at += 1) await apply("T001", (await aRun({ sessions: [{ on: addDays(from, at * 7) }] })).number)
      return countStatements(() => send(secret))
    }
    expect(await statements(1, SATURDAY)).toBe(await statements(10, addDays(SATURDAY, 7)))
  })
})
