import { listAssessmentComments } from "#db/queries/assessment-parts"
import type { AssessmentRow } from "#db/queries/assessments"
import { assessmentDigest } from "./assessment-digest"
import type { DigestCheck, KeptReport } from "./assessment-page"
import { evidenceDigest } from "./evidence-digest.server"

/** Whether what is kept of an assessment, its rows included, still is what was signed; of a draft, whether its rows are those that were drawn. */
export async function checkDigest(row: AssessmentRow): Promise<DigestCheck> {
  const { evidence } = JSON.parse(row.report) as KeptReport
  if ((await evidenceDigest(row.id)) !== evidence.digest) return "altered"
  if (row.state !== "signed" || row.signedBy === null || row.signedAt === null) return "not_signed"
  const signature = { signedBy: row.signedBy, signedAt: row.signedAt }
  return assessmentDigest(row, await listAssessmentComments(row.id), signature) === row.digest ? "sound" : "altered"
}
