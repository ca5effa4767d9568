import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { insertPlanRevision } from "#db/queries/plan-revisions"
import { inTransaction } from "#db/transaction"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { type TierPerson, tierSheets } from "#tests/support/tier-people"
import { report } from "~/cli/commands/report"
import { civilDate } from "~/domain/calendar/civil-date"
import { planInForce } from "~/features/plan/measuring/plan-in-force.server"
import { choosePlan } from "~/features/plan/report/choose-plan.server"
import { exportEvidence } from "~/features/plan/report/export-evidence.server"
import { exportPlan } from "~/features/plan/report/export-plan.server"
import { findPromise } from "~/features/plan/report/find-promise.server"
import { showIndicator } from "~/features/plan/report/show-indicator.server"
import { showPlan } from "~/features/plan/report/show-plan.server"
import { setClock } from "~/platform/clock.server"
import { NotFound } from "~/platform/errors"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Scope } from "~/platform/scope"

const planId = "dadukou-14fyp"
const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolA: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A }
const everything = { school: "", stage: "", subject: "", counts: "" } as const
const deadline = civilDate("2025-12-31")

/** Ten people: odd ones at the first school. Six became backbone teachers in the plan's years, one of them was withdrawn. */
const people = (count: number): TierPerson[] =>
  Array.from({ length: count }, (_, at) => ({
    no: `T${at + 1}`,
    name: "王芳",
    school: at % 2 === 0 ? SCHOOL_A : SCHOOL_B,
    awards: at % 10 < 6 ? [["骨干教师", "区级", `202${1 + (at % 5)}-09-01`, null, at % 10 === 5 ? "2024-06-01" : null] as const] : [],
  }))

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  setClock("2026-11-23T10:00:00.000Z")
  const { faults } = await importWorkbook(tierSheets(people(10)))
  expect(faults).toEqual([])
})
afterEach(async () => {
  setClock(null)
  await database.close()
})

const planOn = (asOf = deadline, scope: Scope = district) => showPlan({ scope, planId, asOf, today: TODAY })
const indicatorOn = (
  indicatorId: string,
  { asOf = deadline, scope = district, filter = {} }: { asOf?: typeof deadline; scope?: Scope; filter?: object } = {},
) => showIndicator({ scope, planId, indicatorId, asOf, today: TODAY, filter: { ...everything, ...filter }, after: null, before: null })
const ofBackbone = async (asOf = deadline, scope: Scope = district) =>
  (await planOn(asOf, scope)).indicators.find(({ id }) => id === "backbone_teachers")

describe("a promise on a day", () => {
  test("counts what had come to be by then, and goes back when one asks for an earlier day", async () => {
    expect((await ofBackbone())?.actual).toBe(5)
    expect((await ofBackbone(civilDate("2021-12-31")))?.actual).toBe(2)
    expect((await ofBackbone(civilDate("2021-08-31")))?.actual).toBe(0)
  })

  test("is missed on the deadline, and has its years behind it", async () => {
    const backbone = await ofBackbone()
    expect(backbone).toMatchObject({ outcome: "not_met", state: "missed", gap: 195, forecast: null })
    expect(backbone?.history.map(({ asOf }) => asOf)).toEqual(["2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31"])
    expect(backbone?.history.at(-1)?.actual).toBe(backbone?.actual)
  })

  test("adds up from its parts, and its rows are as many as it says", async () => {
    const { indicator, split, evidence } = await indicatorOn("backbone_teachers")
    expect(split.school.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(indicator.actual)
    expect(evidence.total).toBe(indicator.evidenceCount)
    const atA = await indicatorOn("backbone_teachers", { filter: { school: SCHOOL_A } })
    expect(atA.evidence.total).toBe(split.school.find(({ key }) => key === SCHOOL_A)?.numerator)
  })
})

describe("screen, command line and csv", () => {
  const toFile = async (format: string): Promise<string> => {
    const file = join(mkdtempSync(join(tmpdir(), "shicheng-report-")), `report.${format}`)
    const translator = translatorFor("zh-CN")
    const code = await report.run({ positionals: ["column6"], values: { format, out: file }, asOf: deadline, isJson: false, translator })
    expect(code).toBe(0)
    return readFileSync(file, "utf8")
  }

  test("say the same of every promise", async () => {
    const shown = await planOn()
    const json = JSON.parse(await toFile("json")) as { indicators: Record<string, unknown>[] }
    const [head = "", ...lines] = (await toFile("csv")).replace("\ufeff", "").trimEnd().split("\r\n")
    const columns = fieldsOf(head)
    const csv = lines.map((line) => Object.fromEntries(fieldsOf(line).map((field, at) => [columns[at], field])))
    expect(shown.indicators.length).toBeGreaterThan(30)
    const said = (value: number | null) => (value === null ? "" : String(value))
    for (const [at, { id, text, actual, numerator, denominator, gap, stock, outcome, evidenceCount }] of shown.indicators.entries()) {
      expect(json.indicators[at]).toMatchObject({ id, text, actual, numerator, denominator, gap, stock, outcome, evidenceCount })
      expect(csv[at]).toMatchObject({
        指标代码: id,
        规划原文: text,
        现状: said(actual),
        分子: said(numerator),
        分母: said(denominator),
        差距: said(gap),
        现有总数: said(stock),
        依据条数: String(evidenceCount),
      })
    }
  })

  test("the command line judges 专栏6 by its own plan, whatever plan is in force today", async () => {
    expect(JSON.parse(await toFile("json"))).toMatchObject({ plan: { id: planId, deadline: "2025-12-31" }, asOf: "2025-12-31" })
    const asked = { scope: district, planId: "", asOf: null, latest: TODAY }
    expect((await choosePlan({ ...asked, toSet: true })).plan.id).toBe("dadukou-15fyp")
  })

  test("a plan in which the district has set nothing yet gives way to the one before", async () => {
    const usual = async () => (await choosePlan({ scope: district, planId: "", asOf: null, latest: TODAY })).plan.id
    expect(await usual()).toBe(planId)
    const { plan } = await planInForce({ districtId: DISTRICT, planId: "dadukou-15fyp" })
    await inTransaction((tx) =>
      insertPlanRevision(
        {
          districtId: DISTRICT,
          planId: plan.id,
          revision: 1,
          plan: JSON.stringify(plan),
          reason: "set",
          createdAt: "2026-11-01T00:00:00.000Z" as Instant,
          createdBy: null,
        },
        tx,
      ),
    )
    expect(await usual()).toBe("dadukou-15fyp")
  })

  test("a format or a report that there is not is wrong usage", async () => {
    await expect(toFile("docx")).rejects.toThrow("--format")
    const translator = translatorFor("zh-CN")
    await expect(report.run({ positionals: ["column7"], values: {}, asOf: deadline, isJson: false, translator })).rejects.toThrow("column7")
  })
})

describe("who sees what", () => {
  test("a school administrator sees her school's part, and never another's rows", async () => {
    expect((await ofBackbone(deadline, schoolA))?.actual).toBe(3)
    const mine = await indicatorOn("backbone_teachers", { scope: schoolA, filter: { school: SCHOOL_B } })
    expect(mine.evidence.rows).toEqual([])
    const all = await indicatorOn("backbone_teachers", { scope: schoolA })
    expect(all.evidence.rows.every(({ schoolCode }) => schoolCode === SCHOOL_A)).toBe(true)
    expect(all.schools.map(({ code }) => code)).toEqual([SCHOOL_A])
  })

  test("an indicator or a plan that there is not is not found", async () => {
    await expect(findPromise({ scope: district, planId, indicatorId: "nothing" })).rejects.toThrow(NotFound)
    await expect(choosePlan({ scope: district, planId: "nothing", asOf: null, latest: TODAY })).rejects.toThrow(NotFound)
  })

  test("a day to come is read as the latest", async () => {
    expect((await choosePlan({ scope: district, planId, asOf: civilDate("2030-01-01"), latest: TODAY })).asOf).toBe(TODAY)
  })
})

describe("what is taken away", () => {
  test("is in the audit, with the filter and without a name; what the system reads itself is not", async () => {
    const actor = await anActor({ role: "district_leader" })
    const asked = { scope: district, planId, asOf: deadline, today: TODAY }
    await exportPlan({ ...asked, actor, format: "xlsx" })
    const rows = await exportEvidence({ ...asked, actor, indicatorId: "backbone_teachers", filter: { ...everything, school: SCHOOL_A } })
    let taken = 0
    for await (const _ of rows) taken += 1
    expect(taken).toBe(3)
    const events = rowsOf<{ action: string; key: string }>(
      "select action, subject_key as key from audit_event where action like '%.exported' order by seq",
    )
    expect(events).toEqual([
      { action: "plan.exported", key: planId },
      { action: "evidence.exported", key: `${planId}/backbone_teachers` },
    ])
  })
})

test("the overview of today takes as many statements at 100 people as at 10", async () => {
  const count = async () => countStatements(() => planOn(TODAY))
  await planOn(TODAY)
  const few = await count()
  await importWorkbook(tierSheets(people(100)))
  await planOn(TODAY)
  expect(await count()).toEqual(few)
})

/** The fields of a csv line whose fields hold no line breaks. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "")
}
