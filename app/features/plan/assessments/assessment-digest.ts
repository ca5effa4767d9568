import { createHash } from "node:crypto"
import type { AssessmentCommentRow } from "#db/queries/assessment-parts"
import type { AssessmentHead } from "#db/queries/assessments"
import { canonicalJson, type Json } from "~/platform/canonical-json"

type Signed = Pick<
  AssessmentHead,
  "number" | "planId" | "planRevision" | "kind" | "title" | "asOfOn" | "knownAt" | "createdAt" | "createdBy"
> & { readonly report: string; readonly plan: string; readonly remarks: string }

interface Signature {
  readonly signedBy: string
  readonly signedAt: string
}

/**
 * SHA-256 over canonical JSON of everything that an assessment says and of who signed it when. The rows behind its figures are in it by the
 * digest that the report carries of them: whoever checks it makes that one anew from the rows.
 */
export function assessmentDigest(row: Signed, comments: readonly AssessmentCommentRow[], { signedBy, signedAt }: Signature): string {
  const { number, planId, planRevision, kind, title, asOfOn, knownAt, createdAt, createdBy, remarks } = row
  const content = {
    head: { number, planId, planRevision, kind, title, asOfOn, knownAt, createdAt, createdBy, signedBy, signedAt },
    report: JSON.parse(row.report) as Json,
    plan: JSON.parse(row.plan) as Json,
    remarks,
    comments: comments.map(({ indicatorId, text, measures, writtenAt, writtenBy }) => ({
      indicatorId,
      text,
      measures,
      writtenAt,
      writtenBy,
    })),
  }
  return createHash("sha256").update(canonicalJson(content)).digest("hex")
}

/** One digest over many rows, taken part by part: their order is that of their key. */
export function evidenceDigester() {
  const hash = createHash("sha256")
  return {
    add(indicatorId: string, position: number, row: string) {
      hash.update(`${indicatorId} ${position} ${row}\n`)
    },
    digest: () => hash.digest("hex"),
  }
}
