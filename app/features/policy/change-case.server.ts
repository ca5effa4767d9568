import { type PolicyDraft, updatePolicyDraftTexts } from "#db/queries/policy-drafts"
import { inTransaction, type Tx } from "#db/transaction"
import { expectationOf, type GoldenCase, goldenVerdict, parseGoldenCases, writeGoldenCases } from "~/domain/policy/golden"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { NotFound, refuse } from "~/platform/errors"
import { foundDraft } from "./found-draft.server"
import { evaluateAny } from "./golden-results"
import { parseFiles } from "./pack-files.server"

interface ChangeCase {
  readonly actor: Actor
  readonly draftId: number
  readonly version: number
  readonly caseId: string
  /** accept: the draft's verdict is what is meant; remove: the case no longer says anything */
  readonly intent: "accept" | "remove"
  /** what the accepted case shows from now on; "" = as before */
  readonly note?: string
}

/** Changes one golden case of a draft. The audit says what was expected before and after. */
export async function changeCase({ actor, draftId, version, caseId, intent, note = "" }: ChangeCase): Promise<void> {
  await inTransaction(async (tx) => {
    const draft = await foundDraft({ actor, draftId, version, state: "drafting" }, tx)
    const cases = parseGoldenCases(draft.goldenCases)
    const golden = cases.find(({ id }) => id === caseId)
    if (golden === undefined) throw new NotFound()
    const accepted = intent === "remove" ? null : await accept({ draft, golden: { ...golden, note: note === "" ? golden.note : note } }, tx)
    const changed = cases.flatMap((each) => (each !== golden ? [each] : accepted === null ? [] : [accepted]))
    const { pack, clauses, changes } = draft
    const texts = { pack, clauses, changes, goldenCases: writeGoldenCases(changed) }
    if (!(await updatePolicyDraftTexts({ id: draftId, version, ...texts, updatedAt: now() }, tx))) refuse("changed_meanwhile")
    await audit(tx, actor, intent === "remove" ? "policy.case_removed" : "policy.case_accepted", {
      subject: { kind: "policy_draft", key: String(draftId) },
      details: { case: caseId, before: golden.expected.outcome, after: accepted?.expected.outcome ?? null },
    })
  })
}

async function accept({ draft, golden }: { draft: PolicyDraft; golden: GoldenCase }, tx: Tx): Promise<GoldenCase> {
  const packs = await policyPacks({ districtId: draft.districtId }, tx)
  const verdict = goldenVerdict({ golden, pack: parseFiles(draft), packs, evaluate: evaluateAny })
  return { ...golden, expected: expectationOf(verdict, Object.keys(golden.expected.figures ?? {})) }
}
