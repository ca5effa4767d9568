import { listAssessmentComments } from "#db/queries/assessment-parts"
import { signAssessment as signRow } from "#db/queries/assessments"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { assessmentDigest } from "./assessment-digest"
import type { KeptReport } from "./assessment-page"
import { evidenceDigest } from "./evidence-digest.server"
import { managedAssessment } from "./managed-assessment.server"

/**
 * Signs an assessment as it was read: from here on nothing of it changes. Who drew it does not sign it. Before, every row behind its figures
 * is read again: what is signed is what was drawn.
 */
export async function signAssessment({
  actor,
  number,
  version,
}: {
  actor: Actor
  number: string
  version: number
}): Promise<{ digest: string }> {
  const scope = scopeFor(actor, "assessment.sign")
  const { accountId: by } = actor
  if (by === null) refuse("assessment_sign_in_person")
  const seen = await managedAssessment({ scope, number })
  if (seen.createdBy === by) refuse("assessment_same_person")
  const { evidence } = JSON.parse(seen.report) as KeptReport
  if ((await evidenceDigest(seen.id)) !== evidence.digest) refuse("assessment_altered", { params: { number } })
  return inTransaction(async (tx) => {
    const row = await managedAssessment({ scope, number }, tx)
    if (row.version !== version) refuse("changed_meanwhile")
    const at = now()
    const digest = assessmentDigest(row, await listAssessmentComments(row.id, tx), { signedBy: by, signedAt: at })
    if (!(await signRow({ id: row.id, version, digest, by, at }, tx))) refuse("changed_meanwhile")
    await audit(tx, actor, "assessment.signed", { subject: { kind: "assessment", key: number }, details: { digest } })
    return { digest }
  })
}
