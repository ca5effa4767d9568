import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { anAttendedRun, attend, close } from "#tests/support/attendance-in-database"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, placesOf, staff, teachers } from "#tests/support/enrolments-in-database"
import { rowsOf, TODAY } from "#tests/support/import-workbook"
import { aTrainer, NOW, SATURDAY } from "#tests/support/training-in-database"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { removeEnrolment } from "~/features/training/enrolment/remove-enrolment.server"
import { withdrawEnrolment } from "~/features/training/enrolment/withdraw-enrolment.server"
import { giveFeedback } from "~/features/training/feedback/give-feedback.server"
import { showFeedback } from "~/features/training/feedback/show-feedback.server"
import { showFeedbackForm } from "~/features/training/feedback/show-feedback-form.server"
import { setClock } from "~/platform/clock.server"
import { isDenied, isNotFound } from "~/platform/errors"
import { refusalsIn } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(7))
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
const FORM = { usefulness: 5, teaching: 4, organisation: 3, remark: null }
const give = (no: string, number: string, form: Partial<Record<keyof typeof FORM, unknown>> = {}) =>
  giveFeedback({ actor: asTeacher(no), number, form: { ...FORM, ...form } as never, today: SATURDAY })
const results = (number: string, scope = DISTRICT_SCOPE) => showFeedback({ scope, number, today: SATURDAY })

describe("feedback", () => {
  test("is given once by who was there, and stands nowhere beside her name", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002"])
    await attend("T001", sessionId)
    const own = (no: string) => showFeedbackForm({ scope: scopeFor(asTeacher(no), "attendance.own"), number })
    expect([(await own("T001")).state, (await own("T002")).state]).toEqual(["open", "absent"])
    await give("T001", number, { remark: "收获很大" })
    expect((await own("T001")).state).toBe("given")
    expect(await refused(give("T001", number))).toBe("feedback_given")
    expect(await refused(give("T002", number))).toBe("feedback_absent")
    await expect(give("T003", number)).rejects.toSatisfy(isNotFound)
    await expect(give("T001", "BC2026-9999")).rejects.toSatisfy(isNotFound)
    const [form] = rowsOf<Record<string, unknown>>("select * from run_feedback")
    expect(form).toMatchObject({ usefulness: 5, remark: "收获很大", given_on: SATURDAY })
    expect(Object.keys(form ?? {})).not.toContain("teacher_id")
    const [event] = rowsOf<{ details: string }>("select details from audit_event where action = 'feedback.given'")
    expect(event?.details).toBe("{}")
  })

  test("is refused from everybody who is not in the run: who waits, has an offer, gave her seat back, was removed, teaches it, or runs a school", async () => {
    const own = await aTrainer({ source: "own", teacherNo: "T006", expertise: "教学设计" })
    const given = { run: { capacity: 3 }, sessions: [{ trainerIds: [own] }] }
    const { number, sessionId } = await anAttendedRun(["T001", "T002", "T003"], given)
    const clock = { today: TODAY, now: NOW }
    const planner = await anActor({ role: "scheduler" })
    for (const no of ["T004", "T005", "T007"]) await applyForSeat({ actor: asTeacher(no), number, ...clock })
    const placed = async (no: string) => (await placesOf(number)).get(no) ?? { id: 0, version: 0 }
    await withdrawEnrolment({ actor: asTeacher("T002"), number, version: (await placed("T002")).version, ...clock })
    const { id, version } = await placed("T003")
    await removeEnrolment({ actor: planner, number, enrolmentId: id, version, reason: "岗位变动", ...clock })
    expect([...(await placesOf(number)).values()].map(({ teacherNo, state }) => `${teacherNo} ${state}`).sort()).toEqual([
      "T001 enrolled",
      "T002 withdrawn",
      "T003 removed",
      "T004 offered",
      "T005 offered",
      "T007 waitlisted",
    ])
    await attend("T001", sessionId)
    for (const no of ["T002", "T003", "T004", "T005", "T006", "T007"]) {
      await expect(give(no, number)).rejects.toSatisfy(isNotFound)
      await expect(showFeedbackForm({ scope: scopeFor(asTeacher(no), "attendance.own"), number })).rejects.toSatisfy(isNotFound)
    }
    const school = await anActor({ role: "school_administrator", signInName: "school", schoolCode: "S1" })
    await expect(giveFeedback({ actor: school, number, form: FORM, today: SATURDAY })).rejects.toSatisfy(isDenied)
    expect(rowsOf("select 1 from run_feedback")).toEqual([])
  })

  test("of two at once is one", async () => {
    const { number, sessionId } = await anAttendedRun(["T001"])
    await attend("T001", sessionId)
    const both = await Promise.allSettled([give("T001", number), give("T001", number)])
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    expect(rowsOf("select id from run_feedback")).toHaveLength(1)
  })

  test("is shown from the third form on, added up", async () => {
    const { number, sessionId } = await anAttendedRun(["T001", "T002", "T003", "T004"])
    for (const no of ["T001", "T002", "T003"]) await attend(no, sessionId)
    await give("T001", number)
    await give("T002", number, { usefulness: 3, remark: "节奏太快" })
    expect(await results(number)).toMatchObject({ attended: 3, answers: 2, least: 3, summary: null })
    await give("T003", number, { usefulness: 4 })
    const { summary } = await results(number)
    expect(summary?.questions[0]).toEqual({ question: "usefulness", mean: 4, counts: [0, 0, 1, 1, 1] })
    expect(summary?.remarks).toEqual(["节奏太快"])
  })

  test("is read by the college and the run's trainers, the cost by the college alone, and by nobody else", async () => {
    const own = await aTrainer({ source: "own", teacherNo: "T006", expertise: "教学设计" })
    const { number, sessionId } = await anAttendedRun(["T001"], { run: { costCents: 60_000 }, sessions: [{ trainerIds: [own] }] })
    await attend("T001", sessionId)
    await close(await anActor({ role: "scheduler" }), number)
    expect((await results(number)).cost).toEqual({ cost: 600, hours: 6, perHour: 100 })
    const trainer = scopeFor(asTeacher("T006"), "attendance.take")
    expect(await results(number, trainer)).toMatchObject({ attended: 1, cost: null })
    await expect(results(number, scopeFor(asTeacher("T001"), "attendance.take"))).rejects.toSatisfy(isNotFound)
    const school = await anActor({ role: "school_administrator", signInName: "school", schoolCode: "S1" })
    const asked = () => Promise.resolve().then(() => scopeFor(school, "attendance.take"))
    await expect(asked()).rejects.toSatisfy(isDenied)
  })
})
