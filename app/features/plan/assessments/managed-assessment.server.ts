import { type AssessmentRow, findAssessment } from "#db/queries/assessments"
import type { Tx } from "#db/transaction"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** A draft that somebody is about to change or sign. What is signed or discarded is neither changed nor signed again. */
export async function managedAssessment({ scope, number }: { scope: Scope; number: string }, tx?: Tx): Promise<AssessmentRow> {
  const row = await findAssessment(scope, number, tx)
  if (row === undefined) throw new NotFound()
  if (row.state === "signed") refuse("assessment_signed", { params: { number } })
  if (row.state === "discarded") refuse("assessment_discarded", { params: { number } })
  return row
}
