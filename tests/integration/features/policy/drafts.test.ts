import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { rowsOf, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { copyPack } from "~/features/policy/copy-pack.server"
import { discardDraft } from "~/features/policy/discard-draft.server"
import { showDraft } from "~/features/policy/show-draft.server"
import { showLibrary } from "~/features/policy/show-library.server"
import { showPack } from "~/features/policy/show-pack.server"
import type { Actor } from "~/platform/actor"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { MessageValues } from "~/platform/i18n/translate"
import { scopeFor } from "~/platform/scope"
import { aDraft, auditActions, changeDraft, policyDistrict } from "./policy-district"

let database: TestDatabase
let first: Actor
beforeEach(async () => {
  database = await aDatabase()
  ;({ first } = await policyDistrict())
})
afterEach(() => database.close())

const show = (draftId: number) => showDraft({ actor: first, draftId, today: TODAY })
const stored = (draftId: number) =>
  rowsOf<Record<string, unknown>>("select version, pack, clauses, changes from policy_draft where id = ?", draftId)[0]
const faultsOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  const all = (error as { all?: readonly { code: string; field: string | null; params: object }[] } | null)?.all ?? []
  return all.map(({ code, field, params }) => ({ code, field, params }))
}

describe("the library", () => {
  test("shows every pack with its days to everybody but the system administrator, drafts to HR alone", async () => {
    await aDraft(first)
    const teacher = await anActor({ role: "teacher", signInName: "t", teacherNo: "T6" })
    const open = await showLibrary({ scope: scopeFor(teacher, "policy.read"), actor: teacher, today: TODAY })
    expect(open.packs.map(({ packId, state, holds }) => [packId, state, holds])).toEqual([
      ["dadukou-15fyp", "in_force", [{ from: "2026-01-01", until: null }]],
      ["dadukou-14fyp", "past", [{ from: "2021-01-01", until: "2025-12-31" }]],
    ])
    expect(open.drafts).toBeNull()
    const ours = await showLibrary({ scope: scopeFor(first, "policy.read"), actor: first, today: TODAY })
    expect(ours.drafts).toMatchObject([{ packId: "dadukou-15fyp", packVersion: "2", state: "drafting", createdBy: "first" }])
    const administrator = await anActor({ role: "system_administrator", signInName: "a" })
    expect(() => scopeFor(administrator, "policy.read")).toThrow("denied")
  })

  test("shows each setting with its clause and where that stands, and what differs from the version before", async () => {
    const page = await showPack({
      scope: scopeFor(first, "policy.read"),
      actor: first,
      packId: "dadukou-15fyp",
      packVersion: "1",
      today: TODAY,
    })
    const rotation = page.groups.find(({ section }) => section === "rotation")
    const years = rotation?.settings.find(({ path }) => path === "rotation.years")
    expect(years).toMatchObject({ value: 6, verifiedOn: "2026-11-25", clause: { id: "rotation.years", level: "local_setting" } })
    expect(years?.clause?.text).toContain("年")
    expect(page.before).toEqual({ packId: "dadukou-14fyp", packName: "大渡口区教师发展政策包（“十四五”）", packVersion: "1" })
    expect(page.head.packName).toBe("大渡口区教师发展政策包（2026 年起）")
    expect(page.changes.map(({ clause, path }) => clause ?? path)).toContain("五年周期不少于 360 学时")
    await expect(
      showPack({ scope: scopeFor(first, "policy.read"), actor: first, packId: "nothing", packVersion: "1", today: TODAY }),
    ).rejects.toThrow("not found")
  })
})

describe("a draft", () => {
  test("is a copy with its golden cases, a new version and a day of its own", async () => {
    const draftId = await aDraft(first, { packVersion: "2027.1", from: "2027-01-01" })
    const { draft, changes, cases, basedOn } = await show(draftId)
    expect(draft).toMatchObject({
      packId: "dadukou-15fyp",
      packVersion: "2027.1",
      inForceFrom: "2027-01-01",
      inForceUntil: null,
      version: 1,
    })
    expect(basedOn).toEqual({ packId: "dadukou-15fyp", packName: "大渡口区教师发展政策包（2026 年起）", packVersion: "1" })
    expect(changes.map(({ path }) => path)).toEqual(["inForceFrom"])
    expect(cases).toEqual({ total: 162, failing: 0 })
    expect(auditActions()).toEqual(["policy.drafted"])
  })

  test("of a pack that has ended is open, and takes no version that there is", async () => {
    const from = { packId: "dadukou-14fyp", packVersion: "1" }
    const { draftId } = await copyPack({ actor: first, from, packVersion: "2", inForceFrom: civilDate("2027-01-01") })
    expect((await show(draftId)).draft.inForceUntil).toBeNull()
    await expect(copyPack({ actor: first, from, packVersion: "1", inForceFrom: TODAY })).rejects.toMatchObject({
      code: "policy_version_taken",
      field: "packVersion",
    })
  })

  test("is saved as typed: numbers, lists, parts, rows, clauses", async () => {
    const draftId = await aDraft(first)
    await changeDraft(first, draftId, {
      "value.rotation.years": "5",
      "value.rotation.exemptLeaves": ["maternity", "sick", "study"],
      "value.rotation.exemptAge.male": "57",
      "value.tier.backbone.maxAge": "",
      "value.title.certificate": "false",
      "value.hours.crediting": '[{"delivery":"online","maxHours":120}]',
      "verified.rotation.years": "2026-11-20",
    })
    const { changes, draft } = await show(draftId)
    expect(draft.version).toBe(2)
    const found = Object.fromEntries(changes.map(({ path, before, after }) => [path, [before, after]]))
    expect(found).toEqual({
      "hours.crediting.value.0.delivery": [null, "online"],
      "hours.crediting.value.0.maxHours": [null, 120],
      inForceFrom: ["2026-01-01", "2026-11-23"],
      "rotation.exemptAge.value.male": [55, 57],
      "rotation.exemptLeaves.value.2": [null, "study"],
      "rotation.years.value": [6, 5],
      "rotation.years.verifiedOn": ["2026-11-25", "2026-11-20"],
      "tier.backbone.value.maxAge": [50, null],
      "title.certificate.value": [true, false],
    })
    expect(auditActions()).toEqual(["policy.drafted", "policy.draft_saved"])
  })

  test("saved unchanged is the same text, but for its version", async () => {
    const draftId = await aDraft(first)
    const before = stored(draftId)
    await changeDraft(first, draftId, {})
    expect(stored(draftId)).toEqual({ ...before, version: 2 })
  })

  test("with faults is refused with every one of them and its field, and nothing is written", async () => {
    const draftId = await aDraft(first)
    const before = stored(draftId)
    const faults = await faultsOf(
      changeDraft(
        first,
        draftId,
        {
          "value.rotation.years": "-1",
          "value.hours.required": "很多",
          "clause.registration.windowYears": "no.such",
          "value.rotation.exemptAge.female": "",
          "value.title.matrix": "[]",
          "verified.ethics.influenceMonths": "2026-12-01",
        },
        { inForceUntil: "2026-13-01" },
      ),
    )
    expect(faults).toContainEqual({
      code: "policy_fault_too_small",
      field: "value.rotation.years",
      params: { minimum: 1, policySetting: "rotation.years", policyJoint: "", policyPart: "", at: "rotation.years.value" },
    })
    const said = (code: string) => {
      const { params } = faults.find((fault) => fault.code === code) ?? {}
      return translatorFor("zh-CN").say({ key: `refusal.${code}`, values: params as MessageValues })
    }
    expect(said("policy_fault_too_small")).toBe("“教师在同一学校的年限”不能小于1。请改大。")
    expect(said("policy_fault_missing")).toBe("“免于交流的年龄：女”没有填写。请填写。")
    expect(faults.map(({ code, field }) => `${code} ${field}`).toSorted()).toEqual([
      "policy_fault_clause_unknown clause.registration.windowYears",
      "policy_fault_missing value.rotation.exemptAge.female",
      ...Array.from({ length: 9 }, () => "policy_fault_no_row value.title.matrix"),
      "policy_fault_not_a_date inForceUntil",
      "policy_fault_not_a_number value.hours.required",
      "policy_fault_too_small value.rotation.years",
      "policy_fault_verified_ahead verified.ethics.influenceMonths",
    ])
    expect(stored(draftId)).toEqual(before)
    expect(auditActions()).toEqual(["policy.drafted"])
  })

  test.each<[string, Parameters<typeof changeDraft>[2], Parameters<typeof changeDraft>[3], string]>([
    [
      "days in the wrong order",
      {},
      { inForceFrom: "2027-01-01", inForceUntil: "2026-12-31" },
      "policy_fault_ends_before_begins inForceUntil",
    ],
    ["months that are not 12 a year", { "value.cycle.years": "4" }, {}, "policy_fault_cycle_months value.hours.months"],
    [
      "classes in a circle",
      { "value.tier.subject_master.heldBefore": "subject_leader" },
      {},
      "policy_fault_held_order value.tier.subject_master.heldBefore",
    ],
    ["brackets that do not match", { "value.rotation.places": "[" }, {}, "policy_fault_not_json value.rotation.places"],
    ["no posts at all", { "value.rotation.postKinds": [] }, {}, "policy_fault_too_few value.rotation.postKinds"],
    ["a version that is published", {}, { packVersion: "1" }, "policy_version_taken packVersion"],
    ["a clause taken away", {}, { clauses: "" }, "policy_fault_clause_unknown clause.cycle.mode"],
  ])("is refused with %s", async (_, settings, texts, fault) => {
    const draftId = await aDraft(first)
    const faults = await faultsOf(changeDraft(first, draftId, settings, texts))
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toContain(fault)
    expect(stored(draftId)?.version).toBe(1)
  })

  test("changed by somebody else meanwhile is not overwritten", async () => {
    const draftId = await aDraft(first)
    await changeDraft(first, draftId, { "value.rotation.years": "5" })
    await expect(changeDraft(first, draftId, { "value.rotation.years": "4" }, { version: 1 })).rejects.toMatchObject({
      code: "changed_meanwhile",
    })
    expect((await show(draftId)).form["value.rotation.years"]).toBe("5")
  })

  test("given up stays to be read, and can be neither changed nor given up again", async () => {
    const draftId = await aDraft(first)
    await discardDraft({ actor: first, draftId, version: 1, note: "" })
    expect((await show(draftId)).draft.state).toBe("discarded")
    await expect(discardDraft({ actor: first, draftId, version: 2, note: "" })).rejects.toMatchObject({ code: "policy_not_drafting" })
    await expect(changeDraft(first, draftId, {})).rejects.toMatchObject({ code: "policy_not_drafting" })
    await expect(show(draftId + 1)).rejects.toThrow("not found")
    await expect(showDraft({ actor: { ...first, districtId: "999999" }, draftId, today: TODAY })).rejects.toThrow("not found")
  })
})
