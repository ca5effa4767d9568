import { listAssessmentComments, upsertAssessmentComment } from "#db/queries/assessment-parts"
import { type AssessmentRow, discardAssessment, touchAssessment, updateAssessmentRemarks } from "#db/queries/assessments"
import { inTransaction, type Tx } from "#db/transaction"
import { parsePlan } from "~/domain/indicators/plan"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { AssessmentChange } from "./assessments.schema"
import { managedAssessment } from "./managed-assessment.server"

type Change<I extends AssessmentChange["intent"]> = Extract<AssessmentChange, { intent: I }>

/** Writes what the office says of a draft, or discards it. A signed one never changes. */
export async function changeAssessment({
  actor,
  number,
  change,
}: {
  actor: Actor
  number: string
  change: AssessmentChange
}): Promise<void> {
  const scope = scopeFor(actor, "assessment.draw")
  await inTransaction(async (tx) => {
    const row = await managedAssessment({ scope, number }, tx)
    if (change.intent === "remarks") await writeRemarks({ actor, row, change }, tx)
    else if (change.intent === "comment") await writeComment({ actor, row, change }, tx)
    else await discard({ actor, row, change }, tx)
  })
}

interface Changing<I extends AssessmentChange["intent"]> {
  readonly actor: Actor
  readonly row: AssessmentRow
  readonly change: Change<I>
}

const subjectOf = ({ number }: AssessmentRow) => ({ kind: "assessment", key: number })

async function writeRemarks({ actor, row, change: { version, remarks } }: Changing<"remarks">, tx: Tx): Promise<void> {
  if (!(await updateAssessmentRemarks({ id: row.id, version, remarks, at: now() }, tx))) refuse("changed_meanwhile")
  await audit(tx, actor, "assessment.remarks_written", { subject: subjectOf(row), details: { characters: [...remarks].length } })
}

async function writeComment({ actor, row, change }: Changing<"comment">, tx: Tx): Promise<void> {
  const { indicatorId, version, text, measures } = change
  const plan = parsePlan(JSON.parse(row.plan))
  if (!plan.indicators.some(({ id }) => id === indicatorId)) throw new NotFound()
  const before = (await listAssessmentComments(row.id, tx)).find((comment) => comment.indicatorId === indicatorId)
  if ((before?.writtenAt ?? "") !== version) refuse("changed_meanwhile")
  if (before === undefined && text === "" && measures === "") refuse("assessment_comment_empty", { field: "text" })
  const writtenAt = now()
  if (!(await touchAssessment({ id: row.id, at: writtenAt }, tx))) refuse("changed_meanwhile")
  await upsertAssessmentComment({ assessmentId: row.id, indicatorId, text, measures, writtenAt, writtenBy: actor.accountId }, tx)
  await audit(tx, actor, "assessment.commented", {
    subject: subjectOf(row),
    details: { indicatorId, characters: [...text].length, measures: [...measures].length },
  })
}

async function discard({ actor, row, change: { version, reason } }: Changing<"discard">, tx: Tx): Promise<void> {
  if (!(await discardAssessment({ id: row.id, version, at: now() }, tx))) refuse("changed_meanwhile")
  await audit(tx, actor, "assessment.discarded", { subject: subjectOf(row), details: { reason } })
}
