import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import { inTransaction } from "#db/transaction"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { changeCase } from "~/features/policy/change-case.server"
import { findPackFiles } from "~/features/policy/pack-files.server"
import { proposeDraft } from "~/features/policy/propose-draft.server"
import { publishDraft } from "~/features/policy/publish-draft.server"
import { sendBackDraft } from "~/features/policy/send-back-draft.server"
import { showCases } from "~/features/policy/show-cases.server"
import { showLibrary } from "~/features/policy/show-library.server"
import { keepVerdict } from "~/features/standings/keep-verdict.server"
import { refreshDueStandings } from "~/features/standings/refresh-due-standings.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import type { Actor } from "~/platform/actor"
import { scopeFor } from "~/platform/scope"
import { aDraft, aFiveYearDraft, auditActions, changeDraft, policyDistrict } from "./policy-district"

let database: TestDatabase
let first: Actor
let second: Actor
beforeEach(async () => {
  database = await aDatabase()
  ;({ first, second } = await policyDistrict())
})
afterEach(() => database.close())

const versionOf = (draftId: number) =>
  rowsOf<{ version: number }>("select version from policy_draft where id = ?", draftId)[0]?.version ?? 0
const acceptAll = async (draftId: number) => {
  const { cases } = await showCases({ actor: first, draftId })
  for (const { id } of cases.filter(({ differences }) => differences.length > 0))
    await changeCase({ actor: first, draftId, version: versionOf(draftId), caseId: id, intent: "accept" })
}
const propose = (draftId: number, actor = first) => proposeDraft({ actor, draftId, version: versionOf(draftId), today: TODAY })
const publish = (draftId: number, { actor = second, note = "", today = TODAY } = {}) =>
  publishDraft({ actor, draftId, version: versionOf(draftId), note, today })
const publishFive = async (given: { packVersion?: string; from?: string } = {}, note = "") => {
  const draftId = await aFiveYearDraft(first, given)
  await acceptAll(draftId)
  await propose(draftId)
  await publish(draftId, { note })
  return draftId
}
const due = () =>
  rowsOf<{ no: string }>(
    "select t.teacher_no as no from standing s join teacher t on t.id = s.teacher_id where s.rule = 'rotation' and s.outcome = 'met' order by 1",
  ).map(({ no }) => no)
const refresh = (today = TODAY) => refreshDueStandings({ districtId: DISTRICT, today, computedAt: `${today}T08:00:00.000Z` as Instant })
const faults = async () => (await verifyStandings({ districtId: DISTRICT })).faults
const verdictOf = (teacherNo: string, asOf: string, knownAt: Instant | null = null) =>
  explainVerdict({ scope: scopeFor(first, "desk.read"), rule: "rotation", teacherNo, asOf: civilDate(asOf), knownAt })

describe("a draft is proposed", () => {
  test("only when its golden cases pass", async () => {
    const draftId = await aFiveYearDraft(first)
    await expect(propose(draftId)).rejects.toMatchObject({ code: "policy_cases_fail", params: { count: 5 } })
    await acceptAll(draftId)
    await propose(draftId)
    expect(rowsOf("select state, proposed_by as by from policy_draft")).toEqual([{ state: "proposed", by: first.accountId }])
  })

  test("never without golden cases", async () => {
    const draftId = await aDraft(first)
    for (const { id } of (await showCases({ actor: first, draftId })).cases)
      await changeCase({ actor: first, draftId, version: versionOf(draftId), caseId: id, intent: "remove" })
    await expect(propose(draftId)).rejects.toMatchObject({ code: "policy_cases_none" })
  })

  test("and is then frozen, until it is sent back with a reason", async () => {
    const draftId = await aDraft(first)
    await propose(draftId)
    await expect(changeDraft(first, draftId, {})).rejects.toMatchObject({ code: "policy_not_drafting" })
    const [one] = (await showCases({ actor: first, draftId })).cases
    await expect(
      changeCase({ actor: first, draftId, version: versionOf(draftId), caseId: one?.id ?? "", intent: "remove" }),
    ).rejects.toMatchObject({ code: "policy_not_drafting" })
    const back = (note: string) => sendBackDraft({ actor: second, draftId, version: versionOf(draftId), note })
    await expect(back("")).rejects.toMatchObject({ code: "policy_note_missing", field: "note" })
    await back("条款未核对")
    await changeDraft(first, draftId, { "value.rotation.creditMonths": "12" })
    expect(auditActions()).toEqual(["policy.drafted", "policy.proposed", "policy.sent_back", "policy.draft_saved"])
  })
})

describe("a proposed draft is published", () => {
  test("never by the person who proposed it, nor before it is proposed", async () => {
    const draftId = await aDraft(first)
    await expect(publish(draftId)).rejects.toMatchObject({ code: "policy_not_proposed" })
    await propose(draftId)
    await expect(publish(draftId, { actor: first })).rejects.toMatchObject({ code: "policy_same_person" })
    expect(rowsOf("select * from policy_edition")).toEqual([])
    // and the database itself would not have it
    const force = "update policy_draft set state = 'published', decided_by = proposed_by where id = ?"
    expect(() => openedDatabase().writer.sqlite.prepare(force).run(draftId)).toThrow(/CHECK/)
  })

  test("with its texts, a digest of them, who did it, and an entry", async () => {
    const draftId = await publishFive()
    const [edition] = rowsOf<{ digest: string; pack: string }>(
      "select pack_id, pack_version, pack, digest, draft_id as draftId from policy_edition",
    )
    expect(edition).toMatchObject({ pack_id: "dadukou-15fyp", pack_version: "2", draftId })
    expect(edition?.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(auditActions().at(-1)).toBe("policy.published")
    const { packs, drafts, closed } = await showLibrary({ scope: scopeFor(first, "policy.read"), actor: first, today: TODAY })
    expect(packs[0]).toMatchObject({ packVersion: "2", state: "in_force", source: "published", proposedBy: "first", confirmedBy: "second" })
    expect(packs[1]).toMatchObject({ packVersion: "1", state: "past", holds: [{ from: "2026-01-01", until: "2026-11-22" }] })
    expect([drafts, closed?.map(({ state }) => state)]).toEqual([[], ["published"]])
    const known = await findPackFiles({ districtId: DISTRICT, packId: "dadukou-15fyp", packVersion: "2" })
    expect(known.pack.rotation.years.value).toBe(5)
  })

  test("once: sent twice, or from a stale page, it has one effect", async () => {
    const draftId = await aDraft(first)
    await propose(draftId)
    const version = versionOf(draftId)
    await publishDraft({ actor: second, draftId, version, note: "", today: TODAY })
    await expect(publishDraft({ actor: second, draftId, version, note: "", today: TODAY })).rejects.toMatchObject({
      code: "changed_meanwhile",
    })
    expect(rowsOf("select * from policy_edition")).toHaveLength(1)
  })

  test("never under a version that was published meanwhile", async () => {
    const [one, other] = [await aDraft(first), await aDraft(first)]
    await propose(one)
    await propose(other)
    await publish(one)
    await expect(publish(other)).rejects.toMatchObject({ all: [{ code: "policy_version_taken" }] })
  })

  test("from a past day only with a note", async () => {
    const draftId = await aFiveYearDraft(first, { from: "2026-09-01" })
    await acceptAll(draftId)
    await propose(draftId)
    await expect(publish(draftId)).rejects.toMatchObject({
      code: "policy_past_note_missing",
      field: "note",
      params: { from: "2026-09-01" },
    })
    await publish(draftId, { note: "市级文件追溯施行" })
    expect(rowsOf("select decision_note as note from policy_draft")).toEqual([{ note: "市级文件追溯施行" }])
  })
})

describe("the lists move with a published pack", () => {
  test("from today: everybody is due at once, nothing is called wrong before, and the refresh brings them to it", async () => {
    expect(due()).toEqual(["T6"])
    await publishFive()
    expect(await faults()).toEqual([])
    expect(due()).toEqual(["T6"])
    expect(await refresh()).toBe(4)
    expect(due()).toEqual(["T5", "T6"])
    expect(await faults()).toEqual([])
    expect(await refresh()).toBe(0)
    expect(rowsOf("select distinct policy_version as v from standing where rule = 'rotation'")).toEqual([{ v: "2" }])
  })

  test("from a day to come: nothing moves before it, everybody on it", async () => {
    await publishFive({ from: "2026-12-10" })
    expect(await faults()).toEqual([])
    expect(await refresh()).toBe(0)
    expect(due()).toEqual(["T6"])
    await refresh(civilDate("2026-12-09"))
    expect(due()).toEqual(["T6"])
    expect(await faults()).toEqual([])
    await refresh(civilDate("2026-12-10"))
    expect(due()).toEqual(["T5", "T5S", "T6"])
    expect(await faults()).toEqual([])
  })

  test("from a past day: verdicts for past dates change, kept ones stay", async () => {
    const now = "2026-11-23T09:00:00.000Z" as Instant
    const teacherId = rowsOf<{ id: number }>("select id from teacher where teacher_no = 'T5'")[0]?.id ?? 0
    const kept = await inTransaction((tx) =>
      keepVerdict({ actor: first, teacherId, rule: "rotation", asOf: TODAY, now, today: TODAY, purpose: "checked_record" }, tx),
    )
    expect(kept.verdict.outcome).toBe("not_met")
    await publishFive({ from: "2026-09-01" }, "追溯施行")
    await refresh()
    expect(await faults()).toEqual([])
    expect(await verdictOf("T6", "2026-09-01")).toMatchObject({ outcome: "met", policy: { id: "dadukou-15fyp", version: "2" } })
    expect(await verdictOf("T6", "2026-08-31")).toMatchObject({ outcome: "not_met", policy: { id: "dadukou-15fyp", version: "1" } })
    expect(rowsOf("select outcome, policy_version as v from kept_verdict")).toEqual([{ outcome: "not_met", v: "1" }])
  })

  test("as known before the publication the old pack judges", async () => {
    const before = new Date().toISOString() as Instant
    await new Promise((resolve) => setTimeout(resolve, 5))
    await publishFive()
    expect(await verdictOf("T5", TODAY)).toMatchObject({ outcome: "met", policy: { version: "2" } })
    expect(await verdictOf("T5", TODAY, before)).toMatchObject({ outcome: "not_met", policy: { version: "1" } })
  })
})
