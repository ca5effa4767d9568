import { afterEach, beforeEach, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, TODAY } from "#tests/support/import-workbook"
import { listWithKhal } from "#tests/support/khal"
import { aRun, aTrainer, aVenue, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { changeOwnFeed } from "~/features/training/feeds/change-own-feed.server"
import { sendCalendar } from "~/features/training/feeds/send-calendar.server"
import { cancelSession } from "~/features/training/schedule/cancel-session.server"
import { moveSession } from "~/features/training/schedule/move-session.server"
import { systemActor } from "~/platform/actor"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(2))
})
afterEach(() => database.close())

test("khal takes a teacher's calendar whole, and a move and a cancellation in the place of what they change", async () => {
  const planned = { actor: systemActor(DISTRICT), reason: "测试所需", today: TODAY, now: NOW }
  const title = `👩‍🏫 ${"研修".repeat(25)}, 逗号; 分号`
  const venueId = await aVenue({ name: "101" })
  const { number, sessionIds } = await aRun({
    run: { title, endsOn: addDays(SATURDAY, 1) },
    sessions: [{ venueId }, { venueId, on: addDays(SATURDAY, 1), startsMinute: 840, endsMinute: 1020, topic: "分组教研" }],
  })
  await applyForSeat({ actor: asTeacher("T001"), number, today: TODAY, now: NOW })
  const teacher = await anActor({ role: "teacher", teacherNo: "T001" })
  const form = { intent: "make", formKey: "a form key that is long enough", replaces: null } as const
  const { secret } = await changeOwnFeed({ actor: teacher, form, now: NOW })
  const fetched = async () => (await sendCalendar({ secret, locale: "zh-CN", known: null, origin: "http://app.test", today: TODAY })).text()
  const days = { from: SATURDAY, until: addDays(SATURDAY, 5) }

  const texts = [await fetched()]
  expect(listWithKhal({ texts, ...days })).toEqual([
    `2026-12-05 09:00–12:00|${title}|进修学院 101|CONFIRMED`,
    `2026-12-06 14:00–17:00|${title}：分组教研|进修学院 101|CONFIRMED`,
  ])

  const [first = 0, second = 0] = sessionIds
  const session = {
    on: SATURDAY,
    startsMinute: 600,
    endsMinute: 720,
    venueId: await aVenue({ name: "202" }),
    trainerIds: [await aTrainer()],
    topic: "",
  }
  await moveSession({ ...planned, runNumber: number, sessionId: first, version: 1, session })
  await cancelSession({ ...planned, runNumber: number, sessionId: second, version: 1 })
  texts.push(await fetched())
  expect(listWithKhal({ texts, ...days })).toEqual([
    `2026-12-05 10:00–12:00|${title}|进修学院 202|CONFIRMED`,
    `2026-12-06 14:00–17:00|【已取消】${title}：分组教研|进修学院 101|CANCELLED`,
  ])
})
