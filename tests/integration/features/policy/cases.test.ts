import { afterEach, beforeEach, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { rowsOf, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { parseGoldenCases } from "~/domain/policy/golden"
import { addCase } from "~/features/policy/add-case.server"
import { changeCase } from "~/features/policy/change-case.server"
import { showCases } from "~/features/policy/show-cases.server"
import { showNewCase } from "~/features/policy/show-new-case.server"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import { aDraft, aFiveYearDraft, auditActions, policyDistrict } from "./policy-district"

let database: TestDatabase
let first: Actor
beforeEach(async () => {
  database = await aDatabase()
  ;({ first } = await policyDistrict())
})
afterEach(() => database.close())

const scope = () => scopeFor(first, "policy.edit")
const stored = (draftId: number) =>
  rowsOf<{ cases: string }>("select golden_cases as cases from policy_draft where id = ?", draftId)[0]?.cases ?? ""

test("cases that a draft fails come first, each with what is expected and what it gives", async () => {
  const draftId = await aFiveYearDraft(first)
  const { cases, failing } = await showCases({ actor: first, draftId })
  expect(failing).toBe(5)
  const short = cases.find(({ id }) => id === "rotation.a-day-short")
  expect(cases.indexOf(short ?? cases[0]!)).toBeLessThan(5)
  expect(short?.differences).toContainEqual({ kind: "outcome", name: "", expected: "not_met", actual: "met" })
})

test("a case is accepted with the draft's verdict and a new note, or removed; the rest stays as it was", async () => {
  const draftId = await aFiveYearDraft(first)
  const before = parseGoldenCases(stored(draftId))
  await changeCase({ actor: first, draftId, version: 2, caseId: "rotation.a-day-short", intent: "accept", note: "满 5 年即应交流。" })
  await changeCase({ actor: first, draftId, version: 3, caseId: "rotation.due-primary", intent: "remove" })
  const after = parseGoldenCases(stored(draftId))
  expect(after).toHaveLength(before.length - 1)
  expect(after.find(({ id }) => id === "rotation.a-day-short")).toMatchObject({
    note: "满 5 年即应交流。",
    expected: { outcome: "met", criteria: { "years-at-school": "met" }, figures: { yearsAtSchool: 5 } },
  })
  const others = (all: typeof after) => all.filter(({ id }) => !["rotation.a-day-short", "rotation.due-primary"].includes(id))
  expect(others(after)).toEqual(others(before))
  expect((await showCases({ actor: first, draftId })).failing).toBe(3)
  expect(auditActions().slice(-2)).toEqual(["policy.case_accepted", "policy.case_removed"])
  await expect(changeCase({ actor: first, draftId, version: 4, caseId: "no.such", intent: "remove" })).rejects.toThrow("not found")
  await expect(changeCase({ actor: first, draftId, version: 3, caseId: "rotation.private", intent: "remove" })).rejects.toMatchObject({
    code: "changed_meanwhile",
  })
})

test("a real person's verdict becomes a case that names nobody, as it was shown, and the audit does not say who she is", async () => {
  const draftId = await aFiveYearDraft(first)
  const asked = { scope: scope(), actor: first, draftId, teacher: "T5", rule: "rotation", today: TODAY } as const
  const { preview } = await showNewCase({ ...asked, asOf: TODAY })
  expect(preview).toMatchObject({ expected: { outcome: "not_met" }, underDraft: "met" })
  expect(preview?.facts).not.toMatch(/T5|王五|王四|王六|李五|甲小学|21500/)
  const { caseId } = await addCase({
    scope: scope(),
    actor: first,
    draftId,
    version: 2,
    teacher: "T5",
    rule: "rotation",
    asOf: TODAY,
    note: "临界",
  })
  expect(caseId).toBe("rotation.person-1")
  const added = parseGoldenCases(stored(draftId)).at(-1)
  expect(added).toMatchObject({ id: "rotation.person-1", note: "临界", rule: "rotation", asOf: preview?.asOf, expected: preview?.expected })
  expect(stored(draftId)).not.toMatch(/王五|王四|王六|李五|甲小学|2150010001/)
  expect(rowsOf<{ details: string }>("select details from audit_event where action = 'policy.case_added'")[0]?.details).not.toContain("T5")
  const again = await addCase({
    scope: scope(),
    actor: first,
    draftId,
    version: 3,
    teacher: "T6",
    rule: "rotation",
    asOf: TODAY,
    note: "已到",
  })
  expect(again.caseId).toBe("rotation.person-2")
})

test("dates are all moved by the same days where the verdict stays, and the case passes under the pack it was taken from", async () => {
  const draftId = await aDraft(first)
  const asOf = civilDate("2026-10-15")
  const { preview } = await showNewCase({ scope: scope(), actor: first, draftId, teacher: "T4", rule: "rotation", asOf, today: TODAY })
  expect(preview?.isMoved).toBe(true)
  expect(preview?.asOf).not.toBe(asOf)
  await addCase({ scope: scope(), actor: first, draftId, version: 1, teacher: "T4", rule: "rotation", asOf, note: "未到" })
  expect((await showCases({ actor: first, draftId })).failing).toBe(0)
})

test("nobody of that number is said, not failed on", async () => {
  const draftId = await aDraft(first)
  const asked = { scope: scope(), actor: first, draftId, teacher: "nobody", rule: "rotation" } as const
  expect(await showNewCase({ ...asked, asOf: TODAY, today: TODAY })).toMatchObject({ isUnknown: true, preview: null })
  await expect(addCase({ ...asked, version: 1, asOf: TODAY, note: "x" })).rejects.toMatchObject({
    code: "policy_case_person",
    field: "teacher",
  })
  expect(await showNewCase({ ...asked, teacher: "", rule: "", asOf: "", today: TODAY })).toMatchObject({ isUnknown: false, preview: null })
})
