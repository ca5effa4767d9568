import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { cancelImpact } from "~/features/policy/cancel-impact.server"
import { changeCase } from "~/features/policy/change-case.server"
import { countImpact } from "~/features/policy/count-impact.server"
import { exportImpact } from "~/features/policy/export-impact.server"
import { proposeDraft } from "~/features/policy/propose-draft.server"
import { publishDraft } from "~/features/policy/publish-draft.server"
import { showCases } from "~/features/policy/show-cases.server"
import { showImpact } from "~/features/policy/show-impact.server"
import { startImpact } from "~/features/policy/start-impact.server"
import { refreshDueStandings } from "~/features/standings/refresh-due-standings.server"
import type { Actor } from "~/platform/actor"
import { aDraft, aFiveYearDraft, auditActions, changeDraft, policyDistrict } from "./policy-district"

let database: TestDatabase
let first: Actor
let second: Actor
beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory // where the child process looks
  ;({ first, second } = await policyDistrict())
})
afterEach(() => database.close())

const count = (draftId: number, on = TODAY) => countImpact({ districtId: DISTRICT, draftId, on })
const show = (draftId: number) => showImpact({ actor: first, draftId, rule: "", page: 1, today: TODAY, locale: "zh-CN" })
const outcomes = () =>
  new Map(
    rowsOf<{ no: string; rule: string; outcome: string }>(
      "select t.teacher_no as no, s.rule, s.outcome from standing s join teacher t on t.id = s.teacher_id where s.cycle_starts_on = '' or s.rule <> 'hours'",
    ).map(({ no, rule, outcome }) => [`${no} ${rule}`, outcome]),
  )

describe("the impact of a draft", () => {
  test("is who moves, from what to what and why; rules that it cannot touch are not judged", async () => {
    const impact = await count(await aFiveYearDraft(first))
    expect(impact.rules.map(({ rule, people, changed }) => [rule, people, changed])).toEqual([
      ["title", 4, 0],
      ["rotation", 4, 1],
      ["rotation-credit", 4, 0],
    ])
    expect(impact.untouched).toEqual(["hours", "induction", "tier", "dual-qualified", "enterprise-practice", "registration"])
    expect(impact.changed).toMatchObject([
      {
        rule: "rotation",
        teacherNo: "T5",
        name: "王五",
        schoolName: "甲小学",
        before: "not_met",
        after: "met",
        criterion: "years-at-school",
      },
    ])
  })

  test("on a later day is of that day, and before the draft's first day nobody moves", async () => {
    const draftId = await aFiveYearDraft(first, { from: "2026-11-20" })
    expect((await count(draftId, civilDate("2026-12-01"))).changed.map(({ teacherNo }) => teacherNo)).toEqual(["T5", "T5S"])
    expect((await count(draftId, civilDate("2026-11-19"))).rules).toEqual([])
  })

  test("is what publishing really changes", async () => {
    const draftId = await aFiveYearDraft(first)
    const { changed } = await count(draftId)
    const before = outcomes()
    for (const { id } of (await showCases({ actor: first, draftId })).cases.slice(0, 5))
      await changeCase({ actor: first, draftId, version: versionOf(draftId), caseId: id, intent: "accept" })
    await proposeDraft({ actor: first, draftId, version: versionOf(draftId), today: TODAY })
    await publishDraft({ actor: second, draftId, version: versionOf(draftId), note: "", today: TODAY })
    await refreshDueStandings({ districtId: DISTRICT, today: TODAY, computedAt: `${TODAY}T08:00:00.000Z` as Instant })
    const moved = [...outcomes()].filter(([key, outcome]) => before.get(key) !== outcome).map(([key, outcome]) => `${key} ${outcome}`)
    expect(changed.map(({ teacherNo, rule, after }) => `${teacherNo} ${rule} ${after}`)).toEqual(moved)
  })

  test("of a draft without changes is nothing", async () => {
    expect(await count(await aDraft(first))).toMatchObject({ rules: [], changed: [] })
  })
})

describe("counting", () => {
  test("is done in a process of its own, kept with the version it was counted for, and stale once the draft is changed", async () => {
    const draftId = await aFiveYearDraft(first)
    expect(await show(draftId)).toMatchObject({ impact: null, countedAt: null, suggestedOn: TODAY })
    await keepFromHere(draftId)
    expect(await show(draftId)).toMatchObject({ isStale: false, rule: "rotation", kept: 1, rows: [{ teacherNo: "T5" }], progress: null })
    const [one] = (await showCases({ actor: first, draftId })).cases
    await changeCase({ actor: first, draftId, version: versionOf(draftId), caseId: one?.id ?? "", intent: "remove" })
    expect((await show(draftId)).isStale).toBe(false)
    await changeDraft(first, draftId, { "value.rotation.years": "4" })
    expect((await show(draftId)).isStale).toBe(true)
  })

  test("leaves an entry when the names are taken away", async () => {
    const draftId = await aFiveYearDraft(first)
    await expect(exportImpact({ actor: first, draftId })).rejects.toThrow("not found")
    await keepFromHere(draftId)
    const { name, people } = await exportImpact({ actor: first, draftId })
    expect(name).toBe("dadukou-15fyp-2-2026-11-23")
    expect(people).toHaveLength(1)
    expect(auditActions().at(-1)).toBe("policy.impact_exported")
  })

  test("is stopped at any moment, and what was not counted is not kept", async () => {
    const draftId = await aFiveYearDraft(first)
    const { counted } = await startImpact({ actor: first, draftId, on: TODAY })
    expect((await show(draftId)).progress).not.toBeNull()
    await expect(startImpact({ actor: first, draftId, on: TODAY })).rejects.toMatchObject({ code: "policy_impact_running" })
    await cancelImpact({ actor: first, draftId })
    await counted
    expect(await show(draftId)).toMatchObject({ progress: null, impact: null, ending: "处理已经取消。需要时，请重新开始。" })
    expect(auditActions()).not.toContain("policy.impact_counted")
  })

  test("cannot be stopped when nobody counts, nor started of a draft that is closed", async () => {
    const draftId = await aDraft(first)
    await expect(cancelImpact({ actor: first, draftId })).rejects.toMatchObject({ code: "policy_impact_not_running" })
    await expect(cancelImpact({ actor: first, draftId: 99 })).rejects.toThrow("not found")
    await expect(startImpact({ actor: first, draftId: 99, on: TODAY })).rejects.toThrow("not found")
  })
})

const versionOf = (draftId: number) =>
  rowsOf<{ version: number }>("select version from policy_draft where id = ?", draftId)[0]?.version ?? 0

async function keepFromHere(draftId: number): Promise<void> {
  const { counted } = await startImpact({ actor: first, draftId, on: TODAY })
  await counted
}
