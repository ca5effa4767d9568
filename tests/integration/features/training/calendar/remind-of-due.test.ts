import { afterEach, beforeEach, expect, test } from "vitest"
import { reader } from "#db/client"
import type { Instant } from "#db/columns"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, placesOf, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, TODAY } from "#tests/support/import-workbook"
import { aRun, aTrainer, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { withdrawEnrolment } from "~/features/training/enrolment/withdraw-enrolment.server"
import { remindOfDue } from "~/features/training/reminders/remind-of-due.server"
import { cancelSession } from "~/features/training/schedule/cancel-session.server"
import { systemActor } from "~/platform/actor"
import { addMinutes } from "~/platform/clock.server"
import { translatorFor } from "~/platform/i18n/messages.server"

const EVE = addDays(SATURDAY, -1)
const ON_EVE = "2026-12-04T02:00:00.000Z" as Instant
let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(4))
})
afterEach(() => database.close())

const apply = (no: string, number: string) => applyForSeat({ actor: asTeacher(no), number, today: TODAY, now: NOW })
const remind = (today = EVE, now = ON_EVE) => remindOfDue({ districtId: DISTRICT, today, now })
const told = (kind: string) =>
  reader()
    .sqlite.prepare(
      `select t.teacher_no as no, r.kind, r."values", r."to" from reminder r join teacher t on t.id = r.teacher_id where r.kind like ? order by 1, r.id`,
    )
    .all(`${kind}%`) as { no: string; kind: string; values: string; to: string }[]

test("participants and trainers hear of a session on its eve, once, however often it is looked at; who waits does not", async () => {
  const trainerId = await aTrainer({ source: "own", teacherNo: "T004", expertise: "" })
  const { number } = await aRun({ run: { capacity: 1 }, sessions: [{ trainerIds: [trainerId] }] })
  for (const no of ["T001", "T002"]) await apply(no, number)
  expect(await remind(addDays(EVE, -1))).toBe(0)
  expect(await remind()).toBe(2)
  expect(await remind()).toBe(0)
  const reminders = told("session_tomorrow")
  expect(reminders.map(({ no, kind, to }) => [no, kind, to])).toEqual([
    ["T001", "session_tomorrow", "/agenda"],
    ["T004", "session_tomorrow_teaching", "/teaching"],
  ])
  for (const locale of ["zh-CN", "en"] as const) {
    const { say } = translatorFor(locale)
    for (const { kind, values } of reminders)
      expect(say({ key: `reminder.${kind}`, values: JSON.parse(values) })).not.toMatch(/reminder\.|\{/)
  }
})

test("who is enrolled after the others were reminded is reminded too; of a cancelled session nobody is", async () => {
  const { number, sessionIds } = await aRun({ sessions: [{}, { on: addDays(SATURDAY, 1) }] })
  await apply("T001", number)
  expect(await remind()).toBe(1)
  await apply("T002", number)
  expect(await remind()).toBe(1)
  const given = { actor: systemActor(DISTRICT), runNumber: number, version: 1, reason: "停电", today: TODAY, now: NOW }
  await cancelSession({ ...given, sessionId: sessionIds[1] ?? 0 })
  expect(await remind(SATURDAY)).toBe(0)
})

test("an offer's end is said once, in its last hours and not before", async () => {
  const { number } = await aRun({ run: { capacity: 1 } })
  for (const no of ["T001", "T002"]) await apply(no, number)
  const version = (await placesOf(number)).get("T001")?.version ?? 0
  await withdrawEnrolment({ actor: asTeacher("T001"), number, version, today: TODAY, now: NOW })
  const ends = (await placesOf(number)).get("T002")?.offerEndsAt as Instant
  const at = (minutes: number) => remind(TODAY, addMinutes(ends, -minutes))
  expect(await at(12 * 60 + 1)).toBe(0)
  expect(await at(12 * 60)).toBe(1)
  expect(await at(60)).toBe(0)
  expect(await at(0)).toBe(0)
  expect(told("offer_ends")).toMatchObject([{ no: "T002", to: "/enrolments" }])
})
