import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { anAssessment, assessedDistrict, DISTRICT_SCOPE, PLAN, YEAR_END } from "#tests/support/assessed-district"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { cancelDrawing } from "~/features/plan/assessments/cancel-drawing.server"
import { listAssessments } from "~/features/plan/assessments/list-assessments.server"
import { listKeptEvidence } from "~/features/plan/assessments/list-kept-evidence.server"
import { showAssessment } from "~/features/plan/assessments/show-assessment.server"
import { startDrawing } from "~/features/plan/assessments/start-drawing.server"
import { usualDays } from "~/features/plan/assessments/usual-days"
import { measurePlan } from "~/features/plan/measuring/measure-plan.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import type { Actor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { reloadConfig } from "~/platform/config.server"
import { isDenied, isNotFound } from "~/platform/errors"

let database: TestDatabase
let hr: Actor
let leader: Actor
beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory // where the child process looks
  reloadConfig()
  setClock("2026-11-23T10:00:00.000Z" as Instant)
  ;({ hr, leader } = await assessedDistrict())
})
afterEach(async () => {
  setClock(null)
  await database.close()
})

const show = (number: string, actor = hr) => showAssessment({ scope: DISTRICT_SCOPE, actor, number })
const list = (actor = hr, filter: object = {}) =>
  listAssessments({
    scope: DISTRICT_SCOPE,
    actor,
    filter: { plan: "", kind: "", state: "", ...filter },
    after: null,
    before: null,
    today: TODAY,
    locale: "zh-CN",
  })

describe("drawing an assessment", () => {
  test("keeps the report of the day, the plan whole and every row behind its figures", async () => {
    const number = await anAssessment(hr)
    expect(number).toBe("PG2026-000001")
    const page = await show(number)
    const live = await measurePlan({ scope: DISTRICT_SCOPE, planId: PLAN, asOf: YEAR_END, today: TODAY })
    expect(page.indicators.map(({ result }) => result)).toEqual(live.indicators)
    expect(page).toMatchObject({
      state: "drawn",
      asOf: YEAR_END,
      digest: null,
      digestCheck: "not_signed",
      drawnBy: "人事甲",
      plan: { id: PLAN, revision: 0 },
    })
    const backbone = page.indicators.find(({ result }) => result.id === "backbone_teachers")
    expect(backbone).toMatchObject({ result: { actual: 2 }, evidence: { rows: 2, counting: 2 }, comment: null })
    expect(backbone?.evidence.first.map(({ key, label, on }) => [key, label, on])).toEqual([
      ["T1", "赵一", "2023-12-01"],
      ["T2", "钱二", "2022-12-01"],
    ])
    for (const { result, evidence } of page.indicators) expect([result.id, evidence.counting]).toEqual([result.id, result.evidenceCount])
    expect(rowsOf("select action from audit_event where action like 'assessment.%'")).toEqual([{ action: "assessment.drawn" }])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
  })

  test("keeps who is in a share and who is only among those counted", async () => {
    const number = await anAssessment(hr)
    const page = await listKeptEvidence({ scope: DISTRICT_SCOPE, number, indicatorId: "hours_completion", after: null, before: null })
    expect(page).toMatchObject({ total: 4, next: null, previous: null })
    expect(page.rows.filter(({ counts }) => counts)).toHaveLength(page.counting)
    await expect(listKeptEvidence({ scope: DISTRICT_SCOPE, number, indicatorId: "nothing", after: null, before: null })).rejects.toSatisfy(
      isNotFound,
    )
  })

  test("numbers them on; a discarded or signed one leaves its place to another of the same day", async () => {
    await anAssessment(hr)
    await expect(anAssessment(hr)).rejects.toMatchObject({ code: "assessment_drawn_already", params: { number: "PG2026-000001" } })
    expect(await anAssessment(hr, { kind: "final" })).toBe("PG2026-000002")
    expect(await anAssessment(hr, { asOf: civilDate("2023-12-31"), kind: "midterm" })).toBe("PG2026-000003")
    expect((await list()).rows.map(({ number }) => number)).toEqual(["PG2026-000003", "PG2026-000002", "PG2026-000001"])
    expect((await list(hr, { kind: "midterm" })).rows).toHaveLength(1)
    expect((await list(hr, { state: "signed" })).rows).toEqual([])
    expect((await list(hr, { plan: "dadukou-15fyp" })).rows).toEqual([])
  })

  test("is HR's alone: a leader draws none, and reads what is drawn", async () => {
    await expect(anAssessment(leader)).rejects.toSatisfy(isDenied)
    const number = await anAssessment(hr)
    expect(await show(number, leader)).toMatchObject({ canWrite: false, canSign: true, isOwn: false })
    expect(await show(number)).toMatchObject({ canWrite: true, canSign: false, isOwn: true })
    expect((await list(leader)).canDraw).toBe(false)
  })

  test("of what no district has is not found", async () => {
    await expect(show("PG2026-000009")).rejects.toSatisfy(isNotFound)
    const number = await anAssessment(hr)
    await expect(showAssessment({ scope: { kind: "district", districtId: "500105" }, actor: hr, number })).rejects.toSatisfy(isNotFound)
    await expect(anAssessment(hr, { planId: "nothing" })).rejects.toSatisfy(isNotFound)
  })
})

describe("the job that draws", () => {
  const start = (given: object = {}) =>
    startDrawing({ actor: hr, draw: { plan: PLAN, kind: "yearly", title: "2025年度评估", asOf: YEAR_END, ...given }, today: TODAY })

  test("does so in a process of its own, and says what it came to", async () => {
    const { drawn } = await start()
    expect((await list()).drawing).toMatchObject({ title: "2025年度评估" })
    await expect(start({ kind: "special" })).rejects.toMatchObject({ code: "assessment_drawing" })
    await drawn
    expect(await list()).toMatchObject({
      drawing: null,
      ended: { number: "PG2026-000001" },
      rows: [{ number: "PG2026-000001", drawnBy: "人事甲" }],
    })
  })

  test("keeps nothing when it is stopped", async () => {
    const { drawn } = await start()
    await cancelDrawing({ actor: hr })
    await drawn
    expect(rowsOf("select id from assessment")).toEqual([])
    expect((await list()).ended).toMatchObject({ reason: expect.any(String) })
    await expect(cancelDrawing({ actor: hr })).rejects.toMatchObject({ code: "assessment_not_drawing" })
  })

  test.each([
    ["a day to come", { asOf: "2026-11-24" }, { code: "assessment_ahead", field: "asOf" }],
    ["a day before the plan", { asOf: "2020-12-31" }, { code: "assessment_before_plan", field: "asOf" }],
  ])("does not begin for %s", async (_, given, refusal) => {
    await expect(start(given)).rejects.toMatchObject(refusal)
    expect((await list()).drawing).toBeNull()
  })
})

test("the usual days are those of the plan that have come", () => {
  const days = (today: string, periodStart = "2021-01-01", deadline = "2025-12-31") =>
    usualDays({ periodStart: civilDate(periodStart), deadline: civilDate(deadline) }, civilDate(today)).map(
      ({ kind, asOf }) => `${kind} ${asOf}`,
    )
  expect(days("2026-11-23")).toEqual(["yearly 2025-12-31", "midterm 2023-12-31", "final 2025-12-31", "special 2026-11-23"])
  expect(days("2024-05-01")).toEqual(["yearly 2023-12-31", "midterm 2023-12-31", "special 2024-05-01"])
  expect(days("2024-12-31")).toEqual(["yearly 2024-12-31", "midterm 2023-12-31", "special 2024-12-31"])
  expect(days("2023-12-30")).toEqual(["yearly 2022-12-31", "special 2023-12-30"])
  expect(days("2026-11-23", "2026-01-01", "2030-12-31")).toEqual(["special 2026-11-23"])
})
