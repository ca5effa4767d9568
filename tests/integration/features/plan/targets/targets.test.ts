import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { refusalOf } from "#tests/support/evidence-form"
import { DISTRICT, rowsOf, TODAY } from "#tests/support/import-workbook"
import { addTarget } from "~/features/plan/targets/add-target.server"
import { changePlan } from "~/features/plan/targets/change-plan.server"
import { changeTarget } from "~/features/plan/targets/change-target.server"
import { showTarget } from "~/features/plan/targets/show-target.server"
import { showTargets } from "~/features/plan/targets/show-targets.server"
import type { AddTarget, ChangePlan, ChangeTarget } from "~/features/plan/targets/targets.schema"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

const OPEN = "dadukou-15fyp"
const FINAL = "dadukou-14fyp"
let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  actor = await anActor({ role: "scheduler" })
})
afterEach(() => database.close())

const scope: Scope = { kind: "district", districtId: DISTRICT }
const page = (planId = OPEN) => showTargets({ scope, actor, planId, today: TODAY })
const indicator = async (id: string, planId = OPEN) => (await page(planId)).indicators.find((each) => each.id === id)
const awards = "awards levels:municipal,district,subjects:null,tiers:backbone"
const keyOf = async (id: string, planId = OPEN) => (await showTarget({ scope, planId, indicatorId: id, today: TODAY })).measureKey

const FIELDS = { text: "区级骨干教师", group: "本区自定", words: "at_least", number: "120", from: "", to: "" } as const
const add = async (given: Partial<AddTarget> = {}) => {
  const measure = given.measure ?? (await keyOf("backbone_teachers"))
  return addTarget({ actor, target: { planId: OPEN, version: 0, reason: "区教委会议", ...FIELDS, measure, ...given } })
}
const change = async (indicatorId: string, given: Record<string, unknown>, planId = OPEN) => {
  const { plan } = await page(planId)
  const all = { planId, version: plan.revision, reason: "区教委会议", ...given } as unknown as ChangeTarget
  return changeTarget({ actor, indicatorId, change: all })
}
const set = async (indicatorId: string, words: Record<string, string>) => {
  const found = await indicator(indicatorId)
  const measure = await keyOf(indicatorId)
  return change(indicatorId, { intent: "change", text: found?.text, group: found?.group, measure, number: "", from: "", to: "", ...words })
}
const READINGS = { aboutPercent: "10", aboutAtLeast: "1", someOverMore: "1", tensFrom: "20", hundredsFrom: "200" }
const readings = async (given: Partial<typeof READINGS>, planId = FINAL, version?: number) => {
  const { plan } = await page(planId)
  const all = { intent: "readings", planId, version: version ?? plan.revision, reason: "区教委会议", ...READINGS, ...given } as ChangePlan
  return changePlan({ actor, change: all })
}
const period = async (given: Record<string, string>, planId = OPEN) => {
  const { plan } = await page(planId)
  const { name, periodStart, deadline } = plan
  const all = {
    intent: "period",
    planId,
    version: plan.revision,
    reason: "区教委会议",
    name,
    periodStart,
    deadline,
    ...given,
  } as ChangePlan
  return changePlan({ actor, change: all })
}

describe("the plan that is still open", () => {
  test("ships without most of its numbers, which the college sets one by one, each a revision with its reason", async () => {
    const before = await page()
    expect(before.plan).toMatchObject({ isFinal: false, revision: 0 })
    expect(await indicator("backbone_teachers")).toMatchObject({ words: { kind: "unset" }, target: { operator: "none" }, settable: "all" })
    await set("backbone_teachers", { words: "at_least", number: "3００" })
    expect(await indicator("backbone_teachers")).toMatchObject({ target: { operator: ">=", lower: 300 } })
    const after = await page()
    expect(after.plan.revision).toBe(1)
    expect(after.unset).toBe(before.unset - 1)
    expect(after.history).toMatchObject([{ revision: 1, reason: "区教委会议", by: "a scheduler" }])
    expect(
      rowsOf(
        "select action, subject_key as key, details ->> 'changed' as changed, details ->> 'revision' as revision from audit_event where action like 'plan.%'",
      ),
    ).toEqual([{ action: "plan.revised", key: OPEN, changed: "backbone_teachers", revision: 1 }])
    await set("backbone_teachers", { words: "range", from: "250", to: "300" })
    expect(rowsOf("select revision from plan_revision order by revision")).toEqual([{ revision: 1 }, { revision: 2 }])
    expect((await page(FINAL)).plan.revision).toBe(0)
  })

  test("takes indicators of the district's own, from the list of what can be counted", async () => {
    const { measures } = await showTarget({ scope, planId: OPEN, indicatorId: null, today: TODAY })
    expect(measures.map(({ key }) => key)).toContain(awards)
    expect(measures.length).toBeGreaterThan(60)
    const { indicatorId } = await add({ measure: awards })
    expect(await indicator(indicatorId)).toMatchObject({
      text: "区级骨干教师",
      group: "本区自定",
      unit: "people",
      isOwn: true,
      target: { operator: ">=", lower: 120 },
      measure: { name: "awards", tiers: ["backbone"], levels: ["municipal", "district"] },
    })
  })

  test("gives an added indicator an id that none had before, though one was removed", async () => {
    const first = await add()
    await change(first.indicatorId, { intent: "remove" })
    const second = await add({ version: 2 })
    expect(second.indicatorId).not.toBe(first.indicatorId)
    expect(await indicator(first.indicatorId)).toBeUndefined()
  })

  test("has its name and its deadline set", async () => {
    await period({ name: "大渡口区教师队伍建设规划", deadline: "2031-06-30" })
    expect((await page()).plan).toMatchObject({ name: "大渡口区教师队伍建设规划", deadline: "2031-06-30" })
  })
})

describe("what is wrong is refused with its path and its field", () => {
  const nothingIsWritten = () => expect(rowsOf("select id from plan_revision")).toEqual([])

  test("an unknown measure", async () => {
    expect(await refusalOf(add({ measure: "made_up" }))).toMatchObject([
      { code: "plan_fault_unknown_measure", field: "measure", params: { path: expect.stringMatching(/^indicators\.\d+\.measure/) } },
    ])
    nothingIsWritten()
  })

  test("an upper end below the lower", async () => {
    expect(await refusalOf(add({ words: "range", from: "30", to: "29" }))).toMatchObject([
      { code: "plan_fault_range_crossed", field: "to", params: { path: expect.stringMatching(/words\.to$/), from: 30, to: 29 } },
    ])
    expect(await refusalOf(add({ words: "range", from: "30", to: "30" }))).toEqual([])
  })

  test("a deadline before the start, and a day that is none", async () => {
    expect(await refusalOf(period({ deadline: "2025-12-31" }))).toMatchObject([
      { code: "plan_fault_deadline_before_start", field: "deadline", params: { path: "deadline" } },
    ])
    expect(await refusalOf(period({ deadline: "2030-02-30" }))).toMatchObject([{ code: "plan_fault_not_a_date", field: "deadline" }])
    nothingIsWritten()
  })

  test("a percentage above 100, and one of just 100 is none", async () => {
    const measure = await keyOf("dual_qualified_share")
    expect(await refusalOf(add({ measure, words: "at_least", number: "100.1" }))).toMatchObject([
      { code: "plan_fault_above_hundred", field: "number", params: { number: 100.1 } },
    ])
    nothingIsWritten()
    expect(await refusalOf(add({ measure, words: "at_least", number: "100%" }))).toEqual([])
  })

  test.each([
    ["no number", { number: "" }, "plan_fault_missing"],
    ["words for a number", { number: "一百" }, "plan_fault_not_a_number"],
    ["half a person", { number: "1.5" }, "plan_fault_not_whole"],
    ["nobody", { number: "0" }, "plan_fault_not_positive"],
    ["fewer than nobody", { number: "-3" }, "plan_fault_not_positive"],
  ])("%s", async (_, given, code) => {
    expect(await refusalOf(add(given))).toMatchObject([{ code, field: "number" }])
    nothingIsWritten()
  })

  test("everybody of a count, which is no share", async () => {
    expect(await refusalOf(add({ words: "all" }))).toMatchObject([{ code: "plan_fault_not_of_unit", field: "words" }])
  })

  test("every fault at once", async () => {
    const found = await refusalOf(add({ measure: "made_up", words: "range", from: "x", to: "" }))
    expect(found.map(({ field }) => field).toSorted()).toEqual(["from", "measure", "to"])
    nothingIsWritten()
  })

  test("what changes nothing, and the last indicator's removal", async () => {
    expect(await refusalOf(period({}))).toMatchObject([{ code: "plan_unchanged" }])
    for (const { id } of (await page()).indicators.slice(1)) await change(id, { intent: "remove" })
    expect(await refusalOf(change((await page()).indicators[0]?.id ?? "", { intent: "remove" }))).toMatchObject([
      { code: "plan_last_indicator" },
    ])
  })
})

describe("the plan that is final", () => {
  test("lets its readings be set, by which its words are then judged", async () => {
    expect(await indicator("educator_teachers", FINAL)).toMatchObject({ target: { lower: 4 }, settable: "nothing" })
    await readings({ aboutPercent: "0", aboutAtLeast: "0", tensFrom: "30" })
    expect(await indicator("educator_teachers", FINAL)).toMatchObject({ target: { lower: 5 } })
    expect(await indicator("master_teachers", FINAL)).toMatchObject({ target: { lower: 30 } })
    expect((await page(FINAL)).history).toMatchObject([{ revision: 1 }])
  })

  test("lets a batch be given a number, and takes it back", async () => {
    expect(await indicator("model_teachers", FINAL)).toMatchObject({ target: { operator: "none" }, settable: "number" })
    await change("model_teachers", { intent: "number", number: "12" }, FINAL)
    expect(await indicator("model_teachers", FINAL)).toMatchObject({ target: { operator: ">=", lower: 12 } })
    await change("model_teachers", { intent: "number", number: "" }, FINAL)
    expect(await indicator("model_teachers", FINAL)).toMatchObject({ target: { operator: "none" } })
  })

  test.each([
    [
      "its words and numbers",
      "studios_master",
      { intent: "change", text: "名师工作室", group: "专栏6.1", words: "at_least", number: "5", from: "", to: "" },
      "plan_final",
    ],
    ["an indicator away", "studios_master", { intent: "remove" }, "plan_final"],
    ["a number to what has one", "studios_master", { intent: "number", number: "5" }, "plan_words_no_batch"],
  ])("lets nobody change or give or take %s", async (_, id, given, code) => {
    const measure = await keyOf(id, FINAL)
    expect(await refusalOf(change(id, { ...(given.intent === "change" && { measure }), ...given }, FINAL))).toMatchObject([{ code }])
    expect(rowsOf("select id from plan_revision")).toEqual([])
  })

  test("lets nobody add an indicator, or change its name and days", async () => {
    expect(await refusalOf(add({ planId: FINAL }))).toMatchObject([{ code: "plan_final" }])
    expect(await refusalOf(period({ deadline: "2026-12-31" }, FINAL))).toMatchObject([{ code: "plan_final" }])
    await expect(showTarget({ scope, planId: FINAL, indicatorId: null, today: TODAY })).rejects.toSatisfy(isNotFound)
  })

  test.each([
    ["aboutPercent", "101", "plan_fault_too_big"],
    ["aboutPercent", "-1", "plan_fault_too_small"],
    ["aboutAtLeast", "0.5", "plan_fault_not_whole"],
    ["someOverMore", "0", "plan_fault_not_positive"],
    ["tensFrom", "", "plan_fault_missing"],
    ["hundredsFrom", "两百", "plan_fault_not_a_number"],
  ])("refuses the reading %s = %s", async (field, value, code) => {
    expect(await refusalOf(readings({ [field]: value }))).toMatchObject([{ code, field }])
  })
})

describe("a form that saw an earlier revision", () => {
  test("is refused, whatever it would have changed; nothing of it is written", async () => {
    await set("backbone_teachers", { words: "at_least", number: "300" })
    expect(await refusalOf(add({ version: 0 }))).toMatchObject([{ code: "changed_meanwhile" }])
    await readings({ tensFrom: "30" })
    expect(await refusalOf(readings({ tensFrom: "40" }, FINAL, 0))).toMatchObject([{ code: "changed_meanwhile" }])
    expect(rowsOf("select plan_id as plan, revision from plan_revision order by id")).toEqual([
      { plan: OPEN, revision: 1 },
      { plan: FINAL, revision: 1 },
    ])
  })
})

test("what no plan has is not found", async () => {
  await expect(page("nothing")).rejects.toSatisfy(isNotFound)
  await expect(showTarget({ scope, planId: OPEN, indicatorId: "nothing", today: TODAY })).rejects.toSatisfy(isNotFound)
  await expect(change("nothing", { intent: "remove" })).rejects.toSatisfy(isNotFound)
})
