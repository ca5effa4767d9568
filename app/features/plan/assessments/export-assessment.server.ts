import { listAssessmentEvidence } from "#db/queries/assessment-parts"
import { findAssessment } from "#db/queries/assessments"
import { inTransaction } from "#db/transaction"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { AssessmentPage } from "./assessment-page"
import { showAssessment } from "./show-assessment.server"

const ROWS_AT_A_TIME = 1000

interface Exported {
  readonly page: AssessmentPage
  /** every row behind every figure, as it was kept, part by part */
  readonly evidence: () => AsyncIterable<{ readonly indicatorId: string; readonly row: EvidenceRow }>
}

/** An assessment for a file. That it was taken away is in the audit before it leaves. */
export async function exportAssessment(asked: { scope: Scope; actor: Actor; number: string; part: string }): Promise<Exported> {
  const { scope, actor, number, part } = asked
  const row = await findAssessment(scope, number)
  if (row === undefined) throw new NotFound()
  const page = await showAssessment({ scope, actor, number })
  await inTransaction((tx) => audit(tx, actor, "assessment.exported", { subject: { kind: "assessment", key: number }, details: { part } }))
  return { page, evidence: () => evidenceOf(row.id) }
}

async function* evidenceOf(assessmentId: number) {
  for (let after: { indicatorId: string; position: number } | null = null; ; ) {
    const rows = await listAssessmentEvidence(assessmentId, { after, limit: ROWS_AT_A_TIME })
    for (const { indicatorId, row } of rows) yield { indicatorId, row: JSON.parse(row) as EvidenceRow }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last
  }
}
