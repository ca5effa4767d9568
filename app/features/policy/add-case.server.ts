import { updatePolicyDraftTexts } from "#db/queries/policy-drafts"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type GoldenCase, parseGoldenCases, writeGoldenCases } from "~/domain/policy/golden"
import type { JudgedRule } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { isNotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { caseOfPerson } from "./case-of-person.server"
import { foundDraft } from "./found-draft.server"

interface AddCase {
  readonly scope: Scope
  readonly actor: Actor
  readonly draftId: number
  readonly version: number
  readonly teacher: string
  readonly rule: JudgedRule
  readonly asOf: CivilDate
  readonly note: string
}

/** Adds a real person's verdict to a draft's golden cases, without anything that names her. The audit does not say who she is. */
export async function addCase({ scope, actor, draftId, version, teacher, rule, asOf, note }: AddCase): Promise<{ caseId: string }> {
  const made = await caseOfPerson({ scope, teacherNo: teacher, rule, asOf }).catch((error: unknown) => {
    if (isNotFound(error)) refuse("policy_case_person", { field: "teacher" })
    throw error
  })
  return inTransaction(async (tx) => {
    const draft = await foundDraft({ actor, draftId, version, state: "drafting" }, tx)
    const cases = parseGoldenCases(draft.goldenCases)
    const added: GoldenCase = { id: freeId(rule, cases), note, ...made }
    const { pack, clauses, changes } = draft
    const texts = { pack, clauses, changes, goldenCases: writeGoldenCases([...cases, added]) }
    if (!(await updatePolicyDraftTexts({ id: draftId, version, ...texts, updatedAt: now() }, tx))) refuse("changed_meanwhile")
    await audit(tx, actor, "policy.case_added", {
      subject: { kind: "policy_draft", key: String(draftId) },
      details: { case: added.id, outcome: added.expected.outcome },
    })
    return { caseId: added.id }
  })
}

function freeId(rule: JudgedRule, cases: readonly GoldenCase[]): string {
  const taken = new Set(cases.map(({ id }) => id))
  for (let number = 1; ; number += 1) {
    const id = `${rule}.person-${number}`
    if (!taken.has(id)) return id
  }
}
