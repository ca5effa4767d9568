import { type AssessmentCommentRow, listAssessmentComments, listFirstEvidence } from "#db/queries/assessment-parts"
import { type AssessmentRow, findAssessment } from "#db/queries/assessments"
import { listAuditEvents } from "#db/queries/audit"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import type { Plan } from "~/domain/indicators/plan"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import type { AssessmentPage, KeptReport, ShownComment } from "./assessment-page"
import { checkDigest } from "./check-digest.server"

/** So many of the rows behind a figure stand on the page itself; the others one tap away. */
const FIRST_ROWS = 30

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly number: string
}

/** An assessment as it was drawn, with what was said of it. Its digest is made anew, part by part. */
export async function showAssessment({ scope, actor, number }: Asked): Promise<AssessmentPage> {
  const row = await findAssessment(scope, number)
  if (row === undefined) throw new NotFound()
  const report = JSON.parse(row.report) as KeptReport
  const plan = JSON.parse(row.plan) as Plan
  const comments = new Map((await listAssessmentComments(row.id)).map((comment) => [comment.indicatorId, comment]))
  const indicatorIds = report.indicators.map(({ id }) => id)
  const first = await listFirstEvidence(row.id, { indicatorIds, limit: FIRST_ROWS })
  const isOpen = row.state === "drawn"
  return {
    number: row.number,
    version: row.version,
    kind: row.kind,
    title: row.title,
    state: row.state,
    plan: { id: plan.id, name: plan.name, document: plan.document, deadline: plan.deadline, revision: row.planRevision },
    policy: report.policy,
    asOf: row.asOfOn,
    knownAt: row.knownAt,
    remarks: row.remarks,
    indicators: report.indicators.map((result) => ({
      result,
      where: plan.indicators.find(({ id }) => id === result.id)?.where ?? "",
      comment: shownComment(comments.get(result.id)),
      evidence: {
        ...(report.evidence.byIndicator[result.id] ?? { rows: 0, counting: 0 }),
        first: first.filter(({ indicatorId }) => indicatorId === result.id).map((kept) => JSON.parse(kept.row) as EvidenceRow),
      },
    })),
    drawnAt: row.createdAt,
    drawnBy: row.createdByName,
    signedAt: row.signedAt,
    signedBy: row.signedByName,
    digest: row.digest,
    digestCheck: await checkDigest(row),
    discarded: row.state === "discarded" ? await whyDiscarded(scope, row) : null,
    canWrite: isOpen && mayDo(actor, "assessment.draw"),
    canSign: isOpen && mayDo(actor, "assessment.sign"),
    isOwn: row.createdBy !== null && row.createdBy === actor.accountId,
  }
}

function shownComment(comment: AssessmentCommentRow | undefined): ShownComment | null {
  if (comment === undefined) return null
  const { text, measures, writtenAt, writtenByName } = comment
  return { text, measures, writtenAt, writtenBy: writtenByName }
}

/** The reason stands where it was given: in the audit. */
async function whyDiscarded(scope: Scope, { number, updatedAt }: AssessmentRow): Promise<AssessmentPage["discarded"]> {
  const subject = { kind: "assessment", key: number }
  const [event] = await listAuditEvents(scope, { beforeSeq: null, action: "assessment.discarded", actorId: null, subject, limit: 1 })
  if (event === undefined) return { at: updatedAt, by: null, reason: "" }
  const { reason } = JSON.parse(event.details) as { reason: string }
  return { at: event.at, by: event.actorName, reason }
}
