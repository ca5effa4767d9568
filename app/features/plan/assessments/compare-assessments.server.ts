import { listAssessmentComments } from "#db/queries/assessment-parts"
import { type AssessmentRow, findAssessment } from "#db/queries/assessments"
import type { IndicatorResult } from "~/domain/indicators/indicator"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { listPlans } from "../measuring/plan-in-force.server"
import { assessmentLine } from "./assessment-line"
import type { ComparedFigure, ComparedIndicator, ComparePage, KeptReport, ShownComment } from "./assessment-page"

/** Two assessments side by side, indicator by indicator, each as it was kept. One that only one of them has stands there alone. */
export async function compareAssessments({ scope, a, b }: { scope: Scope; a: string; b: string }): Promise<ComparePage> {
  const [left, right] = [await side(scope, a), await side(scope, b)]
  const names = new Map((await listPlans({ districtId: scope.districtId })).map(({ id, name }) => [id, name]))
  const ids = [...new Set([...left.results.keys(), ...right.results.keys()])]
  return {
    a: assessmentLine(left.row, names),
    b: assessmentLine(right.row, names),
    indicators: ids.map((id) => compared(id, left, right)),
  }
}

interface Side {
  readonly row: AssessmentRow
  readonly results: ReadonlyMap<string, IndicatorResult>
  readonly comments: ReadonlyMap<string, ShownComment>
}

async function side(scope: Scope, number: string): Promise<Side> {
  const row = await findAssessment(scope, number)
  if (row === undefined) throw new NotFound()
  const { indicators } = JSON.parse(row.report) as KeptReport
  const comments = await listAssessmentComments(row.id)
  return {
    row,
    results: new Map(indicators.map((result) => [result.id, result])),
    comments: new Map(
      comments.map(({ indicatorId, text, measures, writtenAt, writtenByName }) => [
        indicatorId,
        { text, measures, writtenAt, writtenBy: writtenByName },
      ]),
    ),
  }
}

function compared(id: string, left: Side, right: Side): ComparedIndicator {
  const [a, b] = [figureOf(id, left), figureOf(id, right)]
  const known = left.results.get(id) ?? right.results.get(id)
  if (known === undefined) throw new Error("an indicator is compared that neither has")
  const change = a?.actual == null || b?.actual == null ? null : b.actual - a.actual
  return { id, text: known.text, unit: known.unit, a, b, change }
}

function figureOf(id: string, { results, comments }: Side): ComparedFigure | null {
  const result = results.get(id)
  if (result === undefined) return null
  const { actual, numerator, denominator, outcome, target, evidenceCount } = result
  return { actual, numerator, denominator, outcome, target, evidenceCount, comment: comments.get(id) ?? null }
}
