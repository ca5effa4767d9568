import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { rowsOf, TODAY } from "#tests/support/import-workbook"
import { changing, DISTRICT_SCOPE, importStudios } from "#tests/support/studios-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { showStudio } from "~/features/studios/show-studio.server"
import type { ChangeOf } from "~/features/studios/studios.schema"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importStudios([["S1", "甲名师工作室", "名师", "区级", null, "2024-09-01", "2027-08-31"]], [["S1", "T1", "主持人", "2024-09-01"]])
  actor = await anActor({ role: "hr_officer" })
  await changing(actor)("S1", {
    intent: "assess",
    year: 2025,
    assessedOn: civilDate("2026-01-10"),
    result: "competent",
    note: "按期完成",
  })
})
afterEach(() => database.close())

const show = (who = actor) => showStudio({ scope: DISTRICT_SCOPE, actor: who, studioNo: "S1", today: TODAY })
const version = async () => (await show()).assessments[0]?.version ?? 0
type Correction = ChangeOf<"correct-assessment">
const correct = async (given: Partial<Correction> = {}) =>
  changing(actor)("S1", {
    intent: "correct-assessment",
    version: await version(),
    year: 2025,
    assessedOn: civilDate("2026-01-12"),
    result: "excellent",
    note: null,
    reason: "录入时看错一行",
    ...given,
  })

describe("correcting a yearly assessment", () => {
  test("puts what is right in its place, and keeps what stood before, who changed it and why", async () => {
    await correct()
    await correct({ assessedOn: civilDate("2026-01-11"), reason: "日期以文件为准" })
    const { assessments, corrections } = await show()
    expect(assessments).toEqual([{ version: 3, year: 2025, assessedOn: "2026-01-11", result: "excellent", note: null }])
    expect(corrections).toMatchObject([
      { year: 2025, before: { assessedOn: "2026-01-12", result: "excellent", note: null }, reason: "日期以文件为准" },
      { year: 2025, before: { assessedOn: "2026-01-10", result: "competent", note: "按期完成" }, reason: "录入时看错一行" },
    ])
    expect(corrections.every(({ by }) => by !== null)).toBe(true)
    const [event] = rowsOf<{ details: string }>("select details from audit_event where action = 'studio.assessment_corrected' order by seq")
    expect(JSON.parse(event?.details ?? "")).toMatchObject({ after: { assessedOn: "2026-01-12", result: "excellent", note: null } })
  })

  test("is told to whoever runs studios, and to nobody else", async () => {
    await correct()
    expect((await show(await anActor({ role: "teacher", teacherNo: "T1" }))).corrections).toEqual([])
  })

  test("by a form that saw an earlier state is refused, and changes nothing", async () => {
    const seen = await version()
    await correct()
    await expect(correct({ version: seen, result: "not_competent" })).rejects.toMatchObject({ code: "changed_meanwhile" })
    expect((await show()).assessments).toMatchObject([{ result: "excellent" }])
  })

  test.each([
    ["studio_assessment_unchanged", { assessedOn: civilDate("2026-01-10"), result: "competent", note: "按期完成" }],
    ["studio_assessed_ahead", { assessedOn: civilDate("2026-11-24") }],
    ["studio_assessed_before_year", { assessedOn: civilDate("2024-12-31") }],
  ] as const)("refuses %s", async (code, given) => {
    await expect(correct(given)).rejects.toMatchObject({ code })
    expect((await show()).corrections).toEqual([])
  })

  test("of a year that was not assessed, there is nothing to correct", async () => {
    await expect(correct({ year: 2024, version: 1 })).rejects.toSatisfy(isNotFound)
  })

  test("is read with as many statements however often it was done", async () => {
    await correct()
    const one = await countStatements(() => show())
    for (const result of ["competent", "not_competent", "excellent"] as const) await correct({ result })
    expect(await countStatements(() => show())).toBe(one)
  })
})
