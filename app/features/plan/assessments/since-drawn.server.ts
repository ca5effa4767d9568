import { findAssessment } from "#db/queries/assessments"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { IndicatorResult } from "~/domain/indicators/indicator"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import { now } from "~/platform/clock.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { measurePlan } from "../measuring/measure-plan.server"
import type { Figure, KeptReport, MovedFigure, SinceDrawn } from "./assessment-page"
import { movedRows } from "./moved-rows.server"

interface Asked {
  readonly scope: Scope
  readonly number: string
  readonly today: CivilDate
  /** told of how much is done, 0 to 1 */
  readonly onProgress?: (done: number) => void
}

/** Measures again, for the same day and by what is known now, and says which figures are otherwise and which rows made them so. The assessment itself is only read. */
export async function sinceDrawn({ scope, number, today, onProgress }: Asked): Promise<SinceDrawn> {
  const row = await findAssessment(scope, number)
  if (row === undefined) throw new NotFound()
  const before = JSON.parse(row.report) as KeptReport
  const { planId, asOfOn: asOf } = row
  const live = await measurePlan({ scope, planId, asOf, today, ...(onProgress && { onProgress }) })
  const present = new Map(live.indicators.map((result) => [result.id, result]))
  const moved: MovedFigure[] = []
  for (const was of before.indicators) {
    const is = present.get(was.id)
    if (is !== undefined && canonicalJson(figureOf(was) as unknown as Json) === canonicalJson(figureOf(is) as unknown as Json)) continue
    const kept = before.evidence.byIndicator[was.id]?.rows ?? 0
    const rows =
      is === undefined ? null : await movedRows({ scope, assessmentId: row.id, planId, indicatorId: was.id, asOf, today, keptRows: kept })
    moved.push({ id: was.id, text: was.text, unit: was.unit, before: figureOf(was), now: is === undefined ? null : figureOf(is), rows })
  }
  const known = new Set(before.indicators.map(({ id }) => id))
  return {
    moved,
    added: live.indicators.filter(({ id }) => !known.has(id)).map(({ id, text }) => ({ id, text })),
    planRevision: { before: row.planRevision, now: live.plan.revision },
    policy: { before: before.policy, now: live.policy },
    comparedAt: now(),
  }
}

function figureOf({ actual, numerator, denominator, outcome, target, evidenceCount }: IndicatorResult): Figure {
  return { actual, numerator, denominator, outcome, target, evidenceCount }
}
