/** A district with people at the edge of rotation, two HR officers, and drafts of the pack in force. */
import { anActor } from "#tests/support/actors"
import { importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { peopleSheets } from "#tests/support/people-in-database"
import { civilDate } from "~/domain/calendar/civil-date"
import { copyPack } from "~/features/policy/copy-pack.server"
import type { DraftFormValues } from "~/features/policy/draft-form"
import { saveDraft } from "~/features/policy/save-draft.server"
import { showDraft } from "~/features/policy/show-draft.server"
import type { Actor } from "~/platform/actor"

const SCHOOLS = [
  [SCHOOL_A, "甲小学", "小学", "公办"],
  [SCHOOL_B, "乙小学", "小学", "公办"],
]

const NAMES: Readonly<Record<string, string>> = { T6: "王六", T5: "王五", T5S: "李五", T4: "王四" }

/** At 甲小学 since a month each: on 2026-11-23 T6 has been there six years, T5 five, T5S five on 2026-12-01, T4 four. */
export async function policyDistrict(): Promise<{ first: Actor; second: Actor }> {
  const since = { T6: "2020-11", T5: "2021-11", T5S: "2021-12", T4: "2022-11" }
  const people = Object.entries(since).map(([no, joinedSchool]) => ({ no, name: NAMES[no] ?? "", joinedSchool }))
  const { 教师基本信息: [header = [], ...rows] = [], ...sheets } = peopleSheets(SCHOOLS, people)
  await importWorkbook({ ...sheets, 教师基本信息: [[...header, "是否在编"], ...rows.map((row) => [...row, "是"])] })
  return {
    first: await anActor({ role: "hr_officer", signInName: "first" }),
    second: await anActor({ role: "hr_officer", signInName: "second" }),
  }
}

/** A draft of the pack in force, from a day on. */
export async function aDraft(actor: Actor, { packVersion = "2", from = TODAY as string } = {}): Promise<number> {
  const pack = { packId: "dadukou-15fyp", packVersion: "1" }
  return (await copyPack({ actor, from: pack, packVersion, inForceFrom: civilDate(from) })).draftId
}

/** Saves a draft's form with some of its controls changed. */
export async function changeDraft(
  actor: Actor,
  draftId: number,
  settings: DraftFormValues,
  given: Partial<Omit<Parameters<typeof saveDraft>[0], "settings">> = {},
): Promise<void> {
  const { draft, form, clauses, notes } = await showDraft({ actor, draftId, today: TODAY })
  const { version, packVersion, inForceFrom, inForceUntil } = draft
  const texts = { packVersion, inForceFrom, inForceUntil: inForceUntil ?? "", clauses, changes: notes }
  await saveDraft({ actor, draftId, version, today: TODAY, ...texts, ...given, settings: { ...form, ...settings } })
}

/** A draft with the rotation threshold at five years instead of six, its golden cases brought to it. */
export async function aFiveYearDraft(actor: Actor, given: { packVersion?: string; from?: string } = {}): Promise<number> {
  const draftId = await aDraft(actor, given)
  await changeDraft(actor, draftId, { "value.rotation.years": "5" })
  return draftId
}

export const auditActions = () =>
  rowsOf<{ action: string }>("select action from audit_event where action like 'policy.%' order by seq").map(({ action }) => action)
