import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anAttendedRun, aScanKey, codeOnScreen, saturday, scan } from "#tests/support/attendance-in-database"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT_SCOPE, staff, teachers } from "#tests/support/enrolments-in-database"
import { rowsOf } from "#tests/support/import-workbook"
import { aRun, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { showCheckIn } from "~/features/training/attendance/show-check-in.server"
import { showRoomScreen } from "~/features/training/attendance/show-room-screen.server"
import { cancelSession } from "~/features/training/schedule/cancel-session.server"
import { systemActor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { refusalsIn } from "~/platform/route-answers.server"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(6))
})
afterEach(async () => {
  setClock(null)
  await database.close()
})

const refused = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => refusalsIn(error)?.[0]?.code ?? Promise.reject(error),
  )
const marks = () =>
  rowsOf<{ no: string; moment: string; at: string; receivedAt: string }>(
    `select t.teacher_no as no, m.moment, m.at, m.received_at as receivedAt from attendance_mark m join teacher t on t.id = m.teacher_id
     where m.voided_at is null order by m.id`,
  )
const nine = saturday("9:00")

describe("a teacher in the room", () => {
  test("signs in by the square and out by the typed code, and sees both on her phone", async () => {
    const { sessionId } = await anAttendedRun(["T001", "T002"])
    expect(await scan("T001", { sessionId, at: nine })).toMatchObject({ done: "arrival", already: false, wasStored: false })
    expect(await scan("T001", { sessionId, moment: "departure", at: saturday("12:00"), isTyped: true })).toMatchObject({
      done: "departure",
    })
    expect(marks().map(({ no, moment, at }) => [no, moment, at])).toEqual([
      ["T001", "arrival", nine],
      ["T001", "departure", saturday("12:00")],
    ])
    const scope = { kind: "self", districtId: DISTRICT_SCOPE.districtId, teacherNo: "T001" } as const
    const page = await showCheckIn({ scope, search: { session: null, moment: null, code: null }, today: SATURDAY, now: saturday("12:01") })
    expect(page.sessions).toMatchObject([{ id: sessionId, arrivedAt: nine, leftAt: saturday("12:00"), canSignInFrom: "08:30" }])
    expect(rowsOf("select action from audit_event where action = 'attendance.signed'")).toHaveLength(2)
  })

  test("has one mark however often her phone sends the scan, and however often she scans", async () => {
    const { sessionId } = await anAttendedRun(["T001"])
    const scanKey = aScanKey()
    const code = await codeOnScreen(sessionId, "arrival", nine)
    const sent = await Promise.all([1, 2, 3, 4].map(() => scan("T001", { sessionId, at: nine, code, scanKey })))
    expect(sent.filter(({ already }) => !already)).toHaveLength(1)
    expect(await scan("T001", { sessionId, at: saturday("9:20") })).toMatchObject({ already: true, at: nine })
    expect(marks()).toHaveLength(1)
  })

  test("cannot use the scan of a colleague's phone", async () => {
    const { sessionId } = await anAttendedRun(["T001", "T002"])
    const scanKey = aScanKey()
    await scan("T001", { sessionId, at: nine, scanKey })
    expect(await refused(scan("T002", { sessionId, at: nine, scanKey }))).toBe("check_in_scan_used")
  })
})

describe("a code", () => {
  test("is taken for a minute and refused after its time, whoever sends it on", async () => {
    const { sessionId } = await anAttendedRun(["T001", "T002"])
    const code = await codeOnScreen(sessionId, "arrival", nine)
    expect(await refused(scan("T002", { sessionId, at: saturday("9:01:00"), code }))).toBe("check_in_code_expired")
    expect(await refused(scan("T002", { sessionId, at: saturday("9:01:00"), code, isTyped: true }))).toBe("check_in_code_wrong")
    expect(await scan("T001", { sessionId, at: saturday("9:00:59"), code })).toMatchObject({ already: false })
  })

  test("stored on a phone without network is judged by when it was read, within a day of it", async () => {
    const { sessionId } = await anAttendedRun(["T001", "T002", "T003"])
    const onSunday = addDays(SATURDAY, 1)
    const late = new Date(Date.parse(nine) + 24 * 3_600_000).toISOString() as typeof nine
    const later = new Date(Date.parse(late) + 1000).toISOString() as typeof nine
    expect(late.slice(0, 10)).toBe(onSunday)
    expect(await scan("T001", { sessionId, at: nine, sentAt: saturday("13:00") })).toMatchObject({ at: nine, wasStored: true })
    expect(await scan("T002", { sessionId, at: nine, sentAt: late })).toMatchObject({ at: nine })
    expect(await refused(scan("T003", { sessionId, at: nine, sentAt: later }))).toBe("check_in_stored_too_long")
    expect(marks()[0]).toMatchObject({ at: nine, receivedAt: saturday("13:00") })
  })

  test("of a stored scan must have stood on the screen when it says it was read", async () => {
    const { sessionId } = await anAttendedRun(["T001"])
    const code = await codeOnScreen(sessionId, "arrival", nine)
    expect(await refused(scan("T001", { sessionId, at: saturday("8:50"), sentAt: saturday("9:00"), code }))).toBe("check_in_code_expired")
  })

  test("of coming does not sign out, and of one session not in to another", async () => {
    const first = await anAttendedRun(["T001"])
    const second = await anAttendedRun(["T002"])
    const code = await codeOnScreen(first.sessionId, "arrival", nine)
    expect(await refused(scan("T001", { sessionId: first.sessionId, moment: "departure", at: nine, code }))).toBe("check_in_code_expired")
    expect(await refused(scan("T002", { sessionId: second.sessionId, at: nine, code }))).toBe("check_in_code_expired")
    expect(await refused(scan("T002", { sessionId: first.sessionId, at: nine }))).toBe("check_in_wrong_session")
    expect(await refused(scan("T003", { sessionId: first.sessionId, at: nine }))).toBe("check_in_not_enrolled")
    expect(await refused(scan("T003", { sessionId: first.sessionId, at: nine, code: "ABCDEF", isTyped: true }))).toBe(
      "check_in_nothing_today",
    )
    expect(marks()).toEqual([])
  })

  test("is not guessed: after ten wrong ones even a right one is refused for a while", async () => {
    const { sessionId } = await anAttendedRun(["T004"])
    const right = await codeOnScreen(sessionId, "arrival", nine)
    const codes = ["check_in_code_form"]
    expect(await refused(scan("T004", { sessionId, at: nine, code: "10OI", isTyped: true }))).toBe(codes[0])
    const wrong = right === "AAAAAA" ? "BBBBBB" : "AAAAAA"
    for (let count = 0; count < 10; count += 1) await refused(scan("T004", { sessionId, at: nine, code: wrong, isTyped: true }))
    expect(await refused(scan("T004", { sessionId, at: nine, code: right }))).toBe("check_in_too_many")
  })
})

describe("nobody signs in", () => {
  test("to a session of another day, before its time or after it", async () => {
    const { sessionId } = await anAttendedRun(["T001"])
    const screen = (now: typeof nine) =>
      showRoomScreen({ scope: DISTRICT_SCOPE, sessionId, moment: "arrival", origin: "https://shicheng.test", now })
    expect(await screen(saturday("8:29"))).toMatchObject({ shown: null, state: "too_early", opens: "08:30" })
    expect((await screen(saturday("8:30"))).shown?.address).toMatch(/^https:\/\/shicheng\.test\/check-in\?session=\d+&moment=arrival&code=/)
    expect(await screen(saturday("12:01"))).toMatchObject({ shown: null, state: "over" })
    expect(await refused(scan("T001", { sessionId, at: saturday("8:29"), code: "ABCDEF" }))).toBe("check_in_too_early")
    expect(await refused(scan("T001", { sessionId, at: saturday("12:01"), code: "ABCDEF" }))).toBe("check_in_over")
    expect(await refused(scan("T001", { sessionId: 999_999, at: nine, code: "ABCDEF" }))).toBe("check_in_unknown_session")
  })

  test("to a cancelled session, nor again once she has left", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002"])
    await scan("T001", { sessionId, moment: "departure", at: saturday("10:00") })
    expect(await refused(scan("T001", { sessionId, at: saturday("10:10") }))).toBe("check_in_left_already")
    const code = await codeOnScreen(sessionId, "arrival", nine)
    setClock(null)
    const cancelled = { runNumber: number, sessionId, version: 1, reason: "停电", today: SATURDAY, now: nine }
    await cancelSession({ actor: systemActor(DISTRICT_SCOPE.districtId), ...cancelled })
    expect(await refused(scan("T002", { sessionId, at: nine, code }))).toBe("check_in_cancelled")
  })

  test("to a run that is a draft: it is not known to exist", async () => {
    const { sessionIds } = await aRun({ isAnnounced: false })
    expect(await refused(scan("T001", { sessionId: sessionIds[0] ?? 0, at: nine, code: "ABCDEF" }))).toBe("check_in_unknown_session")
  })
})

test("two hundred people sign in at once, each with one mark, in an audit that holds", async () => {
  await database.close()
  database = await aDatabase()
  const everybody = teachers(201).filter(({ no }) => no !== "T004")
  await staff(everybody)
  const { sessionId } = await anAttendedRun(everybody.map(({ no }) => no))
  const code = await codeOnScreen(sessionId, "arrival", nine)
  await Promise.all(everybody.flatMap(({ no }) => [scan(no, { sessionId, at: nine, code }), scan(no, { sessionId, at: nine, code })]))
  expect(marks()).toHaveLength(200)
  expect(new Set(marks().map(({ no }) => no)).size).toBe(200)
})
