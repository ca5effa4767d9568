import { existsSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { anEvidenceForm, aPdf, refusalOf } from "#tests/support/evidence-form"
import { BASICS, DISTRICT, importWorkbook, rowsOf, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { measurePlan } from "~/features/plan/measuring/measure-plan.server"
import { listPlanMilestones } from "~/features/plan/milestones/list-milestones.server"
import { milestoneFile } from "~/features/plan/milestones/milestone-file.server"
import { reachMilestone } from "~/features/plan/milestones/reach-milestone.server"
import { withdrawPlanMilestone } from "~/features/plan/milestones/withdraw-milestone.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import type { Actor } from "~/platform/actor"
import { attachmentPath } from "~/platform/attachments.server"
import { setClock } from "~/platform/clock.server"
import { reloadConfig } from "~/platform/config.server"
import { isDenied, isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

const PLAN = "dadukou-14fyp"
const DUTY = "ethics_supervisors"
let database: TestDatabase
let officer: Actor
beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory
  reloadConfig()
  setClock("2026-11-23T10:00:00.000Z" as Instant)
  await importWorkbook(BASICS)
  officer = await anActor({ role: "scheduler" })
})
afterEach(async () => {
  setClock(null)
  await database.close()
})

const district: Scope = { kind: "district", districtId: DISTRICT }
const FIELDS = { planId: PLAN, indicatorId: DUTY, reachedOn: "2023-09-01", note: "大教发〔2023〕12号" }
const reach = (fields: Partial<typeof FIELDS> = {}, more: object = {}) =>
  reachMilestone({ actor: officer, request: anEvidenceForm({ fields: { ...FIELDS, ...fields }, ...more }), today: TODAY })
const page = (actor = officer, planId = PLAN) => listPlanMilestones({ scope: district, actor, planId, today: TODAY })
const duty = async (actor = officer) => (await page(actor)).duties.find(({ indicatorId }) => indicatorId === DUTY)
const withdraw = (milestoneId: number, version = 1) => withdrawPlanMilestone({ actor: officer, milestoneId, version, reason: "登记到别项" })
const figure = async (asOf = TODAY) =>
  (await measurePlan({ scope: district, planId: PLAN, asOf, today: TODAY })).indicators.find(({ id }) => id === DUTY)

describe("a duty without a number", () => {
  test("is not reached until somebody enters it with the day, a note and the file that proves it", async () => {
    expect(await duty()).toMatchObject({ reached: null, isLate: false, withdrawn: [] })
    expect((await figure())?.outcome).not.toBe("met")
    await reach()
    expect(await duty()).toMatchObject({
      reached: {
        reachedOn: "2023-09-01",
        note: "大教发〔2023〕12号",
        file: { name: "通知.pdf", bytes: aPdf().length },
        enteredBy: "a scheduler",
      },
      isLate: false,
    })
    expect((await page()).reached).toBe(1)
    expect(await figure()).toMatchObject({ outcome: "met" })
    expect(
      rowsOf(
        "select actor_role as role, subject_key as key, details ->> 'reachedOn' as day from audit_event where action = 'plan.milestone_reached'",
      ),
    ).toEqual([{ role: "scheduler", key: `${PLAN}|${DUTY}`, day: "2023-09-01" }])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
  })

  test("counts from its day on, and not a day before", async () => {
    await reach()
    expect((await figure("2023-09-01" as typeof TODAY))?.outcome).toBe("met")
    expect((await figure("2023-08-31" as typeof TODAY))?.outcome).not.toBe("met")
  })

  test("reached after the deadline is said to be late", async () => {
    await reach({ reachedOn: "2026-01-01" })
    expect(await duty()).toMatchObject({ isLate: true })
  })
})

describe("what is entered is refused, and nothing of it stays,", () => {
  const nothingStays = () => {
    expect(rowsOf("select id from milestone")).toEqual([])
    expect(rowsOf("select id from attachment")).toEqual([])
  }

  test.each([
    ["on a day to come", { reachedOn: "2026-11-24" }, [{ code: "milestone_ahead", field: "reachedOn" }]],
    ["before the plan began", { reachedOn: "2020-12-31" }, [{ code: "milestone_before_plan", field: "reachedOn" }]],
    ["on a day that is none", { reachedOn: "2023-02-30" }, [{ code: "not_a_date", field: "reachedOn" }]],
    [
      "without a day and a note",
      { reachedOn: "", note: " " },
      [
        { code: "required", field: "reachedOn" },
        { code: "required", field: "note" },
      ],
    ],
  ])("%s", async (_, fields, refusals) => {
    expect(await refusalOf(reach(fields))).toMatchObject(refusals)
    nothingStays()
  })

  test("without a file, or with one that is no evidence", async () => {
    expect(await refusalOf(reach({}, { file: null }))).toMatchObject([{ code: "file_missing" }])
    expect(await refusalOf(reach({}, { file: { name: "a.pdf", bytes: Buffer.from("MZ") } }))).toMatchObject([{ code: "attachment_kind" }])
    nothingStays()
  })

  test("for an indicator that has a number, or that no plan has", async () => {
    await expect(reach({ indicatorId: "studios_master" })).rejects.toBeDefined()
    for (const fields of [{ indicatorId: "studios_master" }, { indicatorId: "nothing" }, { planId: "nothing" }])
      await expect(reach(fields)).rejects.toSatisfy(isNotFound)
    nothingStays()
  })

  test("without the page's token", async () => {
    expect(await refusalOf(reach({}, { fields: { ...FIELDS, formToken: "" } }))).toMatchObject([{ code: "form_token_missing" }])
  })

  test("a second time, whoever enters it", async () => {
    await reach()
    expect(await refusalOf(reach({ note: "又一次" }, { file: { name: "b.pdf", bytes: aPdf("b") } }))).toMatchObject([
      { code: "milestone_reached" },
    ])
    expect(rowsOf("select id from attachment")).toHaveLength(1)
  })
})

test("the same form sent twice enters it once and is answered alike", async () => {
  const fields = { ...FIELDS, formToken: "a-token-that-is-long-enough-to-be-one" }
  const send = () => reachMilestone({ actor: officer, request: anEvidenceForm({ fields }), today: TODAY })
  const answers = await Promise.all([send(), send()])
  expect(answers[0]).toEqual(answers[1])
  expect(await send()).toEqual(answers[0])
  expect(rowsOf("select id from milestone")).toHaveLength(1)
})

describe("one that was entered in error", () => {
  test("is taken back with its reason, stays in the list as such, and can be entered anew", async () => {
    const { milestoneId } = await reach()
    await withdraw(milestoneId)
    expect(await duty()).toMatchObject({ reached: null, withdrawn: [{ id: milestoneId, note: "大教发〔2023〕12号" }] })
    expect((await figure())?.outcome).not.toBe("met")
    expect(rowsOf("select details ->> 'reason' as reason from audit_event where action = 'plan.milestone_withdrawn'")).toEqual([
      { reason: "登记到别项" },
    ])
    await reach({ reachedOn: "2024-01-01" })
    expect(await duty()).toMatchObject({ reached: { reachedOn: "2024-01-01" }, withdrawn: [{ id: milestoneId }] })
  })

  test("is taken back once, and not by a form that saw it otherwise", async () => {
    const { milestoneId } = await reach()
    await expect(withdraw(milestoneId, 2)).rejects.toMatchObject({ code: "changed_meanwhile" })
    await withdraw(milestoneId)
    await expect(withdraw(milestoneId)).rejects.toMatchObject({ code: "changed_meanwhile" })
    await expect(withdraw(milestoneId, 2)).rejects.toMatchObject({ code: "changed_meanwhile" })
    await expect(withdraw(99)).rejects.toSatisfy(isNotFound)
  })
})

describe("the evidence", () => {
  test("is handed out to whoever may read the plan, of a school as well", async () => {
    const { milestoneId } = await reach()
    const school = await anActor({ role: "school_administrator", schoolCode: SCHOOL_B })
    const scope: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B }
    const response = await milestoneFile({ scope, actor: school, milestoneId })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(aPdf())
    expect(response.headers.get("content-disposition")).toMatch(/^attachment;/)
    expect((await duty(school))?.reached?.file?.name).toBe("通知.pdf")
  })

  test("of one taken back only to those who enter them; its bytes stay", async () => {
    const { milestoneId } = await reach()
    const sha256 = (await duty())?.reached?.file?.sha256 ?? ""
    await withdraw(milestoneId)
    const leader = await anActor({ role: "district_leader" })
    await expect(milestoneFile({ scope: district, actor: leader, milestoneId })).rejects.toSatisfy(isNotFound)
    expect((await duty(leader))?.withdrawn[0]?.file).toBeNull()
    expect((await milestoneFile({ scope: district, actor: officer, milestoneId })).status).toBe(200)
    expect(existsSync(attachmentPath(sha256))).toBe(true)
  })

  test("of another district is not found", async () => {
    const { milestoneId } = await reach()
    const scope: Scope = { kind: "district", districtId: "500105" }
    await expect(milestoneFile({ scope, actor: officer, milestoneId })).rejects.toSatisfy(isNotFound)
  })
})

test("a leader reads, and takes nothing back", async () => {
  const { milestoneId } = await reach()
  const leader = await anActor({ role: "district_leader" })
  expect((await page(leader)).canWrite).toBe(false)
  await expect(withdrawPlanMilestone({ actor: leader, milestoneId, version: 1, reason: "x" })).rejects.toSatisfy(isDenied)
})

test("a plan without such duties has an empty list; one that is none is not found", async () => {
  expect((await page(officer, "dadukou-15fyp")).duties).toEqual([])
  await expect(page(officer, "nothing")).rejects.toSatisfy(isNotFound)
})
