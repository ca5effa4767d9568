import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { answerObjection } from "~/features/objections/answer-objection.server"
import { listOwnObjections } from "~/features/objections/list-own-objections.server"
import { listQueue } from "~/features/objections/list-queue.server"
import { listReviews } from "~/features/objections/list-reviews.server"
import { raiseObjection } from "~/features/objections/raise-objection.server"
import { showNewObjection } from "~/features/objections/show-new-objection.server"
import { showObjection } from "~/features/objections/show-objection.server"
import { withdrawObjection } from "~/features/objections/withdraw-objection.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import type { Actor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { scopeFor } from "~/platform/scope"

let database: TestDatabase
let teacher: Actor
let school: Actor
let otherSchool: Actor
let hr: Actor
let scheduler: Actor
beforeEach(async () => {
  database = await aDatabase()
  setClock("2026-11-23T02:00:00.000Z")
  await importWorkbook(
    peopleSheets(
      [
        [SCHOOL_A, "甲小学", "小学", "公办"],
        [SCHOOL_B, "乙小学", "小学", "公办"],
      ],
      Array.from({ length: 12 }, (_, at) => ({ no: `T${at}`, name: "王芳", education: "大学本科" })),
    ),
    { now: "2026-11-23T01:00:00.000Z" as Instant },
  )
  await appraise("2024", "合格", "2026-11-23T01:30:00.000Z")
  teacher = await anActor({ role: "teacher", signInName: "t0", teacherNo: "T0" })
  school = await anActor({ role: "school_administrator", signInName: "a", schoolCode: SCHOOL_A })
  otherSchool = await anActor({ role: "school_administrator", signInName: "b", schoolCode: SCHOOL_B })
  hr = await anActor({ role: "hr_officer" })
  scheduler = await anActor({ role: "scheduler" })
})
afterEach(async () => {
  setClock(null)
  await database.close()
})

const DUE = addDays(TODAY, 15)
const raise = (more: Partial<Parameters<typeof raiseObjection>[0]> = {}) =>
  raiseObjection({
    actor: teacher,
    rule: "title",
    criterionId: "appraisals",
    asOf: TODAY,
    grounds: "2024年度应为优秀",
    today: TODAY,
    ...more,
  })
const appraise = (year: string, result: string, at = "2026-11-23T03:00:00.000Z") =>
  importWorkbook(
    {
      年度考核: [
        ["教师编号", "考核年度", "考核结果"],
        ["T0", year, result],
      ],
    },
    { now: at as Instant },
  )
const answer = (actor: Actor, number: string, intent: "uphold" | "dismiss", version = 1) =>
  answerObjection({ actor, number, version, intent, answer: "已核对原始材料", today: TODAY })
const show = (actor: Actor, number: string, today = TODAY) =>
  showObjection({ scope: scopeFor(actor, "objection.answer"), actor, number, today })
const queue = (actor: Actor, more: Partial<Parameters<typeof listQueue>[0]> = {}) =>
  listQueue({
    scope: scopeFor(actor, "objection.answer"),
    actor,
    state: "open",
    of: "mine",
    after: null,
    before: null,
    today: TODAY,
    ...more,
  })
const numbers = async (actor: Actor, more: Partial<Parameters<typeof listQueue>[0]> = {}) =>
  (await queue(actor, more)).rows.map(({ number }) => number)
const own = () => listOwnObjections({ scope: scopeFor(teacher, "objection.own"), today: TODAY })
const audited = () =>
  rowsOf<{ action: string; details: string }>("select action, details from audit_event where action like 'objection.%' order by seq")

describe("an objection", () => {
  test("freezes the verdict, goes to the owner of the fact, with the policy's day, and the verdict is under review", async () => {
    const number = await raise()
    expect(number).toBe("YY2026-000001")
    const [mine] = await own()
    expect(mine).toMatchObject({
      number,
      state: "open",
      ownerRole: "school_administrator",
      ownerSchoolName: "甲小学",
      dueOn: DUE,
      keptNumber: "HY2026-000001",
      grounds: "2024年度应为优秀",
    })
    expect(rowsOf("select purpose, as_of_on from kept_verdict")).toEqual([{ purpose: "objection", as_of_on: TODAY }])
    const scope = scopeFor(hr, "person.read")
    expect(await listReviews({ scope, teacherNos: ["T0", "T1"] })).toEqual([
      { teacherNo: "T0", rule: "title", criterionId: "appraisals", number, dueOn: DUE },
    ])
    const [event] = audited()
    expect(event?.action).toBe("objection.raised")
    expect(event?.details).not.toContain("优秀")
    expect(JSON.parse(event?.details ?? "")).toEqual({
      teacherNo: "T0",
      rule: "title",
      criterionId: "appraisals",
      ownerRole: "school_administrator",
      ownerSchool: SCHOOL_A,
      dueOn: DUE,
      kept: "HY2026-000001",
    })
  })

  test.each([
    ["hours", "total-hours", "scheduler"],
    ["title", "training-hours", "scheduler"],
    ["title", "appraisals", "school_administrator"],
    ["rotation", "applies", "school_administrator"],
    ["title", "certificate", "hr_officer"],
    ["title", "ethics", "hr_officer"],
  ] as const)("to %s %s goes to the %s", async (rule, criterionId, ownerRole) => {
    const page = await showNewObjection({
      scope: scopeFor(teacher, "objection.own"),
      teacherNo: "T0",
      rule,
      criterionId,
      asOf: TODAY,
      today: TODAY,
    })
    expect(page).toMatchObject({ ownerRole, dueOn: DUE, answerDays: 15, openNumber: null })
    const number = await raise({ rule, criterionId })
    const owner = { scheduler, school_administrator: school, hr_officer: hr }[ownerRole]
    expect(await numbers(owner)).toEqual([number])
    for (const other of [scheduler, school, hr].filter((actor) => actor !== owner)) expect(await numbers(other)).toEqual([])
    expect(await numbers(otherSchool)).toEqual([])
  })

  test("stands once a criterion: a second while it is open is refused with its number, another criterion is not", async () => {
    const number = await raise()
    await expect(raise()).rejects.toMatchObject({ code: "objection_open_already", params: { number } })
    expect(await raise({ criterionId: "certificate" })).toBe("YY2026-000002")
    await withdrawObjection({ actor: teacher, number, version: 1 })
    expect(await raise()).toBe("YY2026-000003")
  })

  test("to a criterion that her verdict has not, or of a day to come, is none", async () => {
    await expect(raise({ criterionId: "no-such" })).rejects.toThrow("not found")
    await expect(raise({ asOf: addDays(TODAY, 1) })).rejects.toMatchObject({ code: "check_date_ahead" })
    expect(rowsOf("select 1 from objection")).toEqual([])
    expect(rowsOf("select 1 from kept_verdict")).toEqual([])
  })

  test("is raised and withdrawn by the teacher alone, while it is open", async () => {
    await expect(raise({ actor: school })).rejects.toThrow("denied")
    const number = await raise()
    const other = await anActor({ role: "teacher", signInName: "t1", teacherNo: "T1" })
    await expect(withdrawObjection({ actor: other, number, version: 1 })).rejects.toThrow("not found")
    await expect(withdrawObjection({ actor: teacher, number, version: 2 })).rejects.toMatchObject({ code: "changed_meanwhile" })
    await withdrawObjection({ actor: teacher, number, version: 1 })
    expect((await own())[0]).toMatchObject({ state: "withdrawn", answer: null, answeredAt: null })
    await expect(withdrawObjection({ actor: teacher, number, version: 2 })).rejects.toMatchObject({ code: "objection_closed" })
    await expect(answer(school, number, "dismiss", 2)).rejects.toMatchObject({ code: "objection_closed" })
  })
})

describe("the answer", () => {
  test("upheld needs a correction; then what hangs on it is judged again, and both verdicts stand side by side", async () => {
    const number = await raise()
    await expect(answer(school, number, "uphold")).rejects.toMatchObject({ code: "objection_nothing_corrected" })
    await appraise("2024", "优秀")
    setClock("2026-11-23T04:00:00.000Z")
    const before = await show(school, number)
    expect(before.facts).toMatchObject([
      { kind: "corrected", sheet: "年度考核", fields: [{ name: "result", before: "competent", after: "excellent" }] },
    ])
    await answer(school, number, "uphold")
    const page = await show(school, number)
    expect(page.summary).toMatchObject({ state: "upheld", answer: "已核对原始材料", answeredBy: "a", keptAfterNumber: "HY2026-000002" })
    expect(page.cannotAnswer).toBe("closed")
    expect(page.facts).toEqual(before.facts)
    await appraise("2024", "不合格", "2026-11-23T05:00:00.000Z")
    expect((await show(school, number)).facts).toEqual(before.facts)
    expect(audited().map(({ action }) => action)).toEqual(["objection.raised", "objection.upheld"])
    expect(JSON.parse(audited()[1]?.details ?? "")).toMatchObject({
      before: { kept: "HY2026-000001" },
      after: { kept: "HY2026-000002" },
    })
    expect(audited()[1]?.details).not.toContain("材料")
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
    expect(await listReviews({ scope: scopeFor(hr, "person.read"), teacherNos: ["T0"] })).toEqual([])
  })

  test("changes the outcome where the fact did", async () => {
    await appraise("2025", "不合格", "2026-11-23T01:40:00.000Z")
    const number = await raise()
    await appraise("2025", "合格")
    setClock("2026-11-23T04:00:00.000Z")
    await answer(school, number, "uphold")
    const page = await show(hr, number)
    expect([page.before.outcome, page.after?.outcome]).toEqual(["not_met", "met"])
    expect((await own())[0]).toMatchObject({ outcomeBefore: "not_met", outcomeAfter: page.outcomeNow })
  })

  test("dismissed leaves the record, says why to the teacher, and is no second time", async () => {
    const number = await raise()
    await answer(school, number, "dismiss")
    expect((await own())[0]).toMatchObject({ state: "dismissed", answer: "已核对原始材料", outcomeAfter: null })
    await expect(answer(school, number, "dismiss", 2)).rejects.toMatchObject({ code: "objection_closed" })
    expect(await numbers(school)).toEqual([])
    expect(await numbers(school, { state: "closed" })).toEqual([number])
  })

  test("by the second of two who saw it open is refused", async () => {
    const number = await raise()
    await expect(answer(school, number, "dismiss", 7)).rejects.toMatchObject({ code: "changed_meanwhile" })
  })

  test("is the owner's: another school and the teacher college do not find the case, HR reads it but may not answer before it is overdue", async () => {
    const number = await raise()
    await expect(answer(otherSchool, number, "dismiss")).rejects.toThrow("not found")
    await expect(show(otherSchool, number)).rejects.toThrow("not found")
    await expect(answer(scheduler, number, "dismiss")).rejects.toThrow("not found")
    await expect(answer(teacher, number, "dismiss")).rejects.toThrow("denied")
    expect((await show(hr, number)).cannotAnswer).toBe("not_yours")
    await expect(answer(hr, number, "dismiss")).rejects.toMatchObject({ code: "objection_not_yours" })
    expect(await numbers(hr, { of: "everybody" })).toEqual([number])
  })

  test("is nobody's to her own case", async () => {
    const number = await raise()
    const herself: Actor = { ...school, teacherNo: "T0" }
    expect((await show(herself, number)).cannotAnswer).toBe("own_case")
    await expect(answer(herself, number, "dismiss")).rejects.toMatchObject({ code: "objection_own_case" })
  })
})
