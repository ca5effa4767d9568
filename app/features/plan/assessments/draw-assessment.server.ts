import { insertAssessmentEvidence } from "#db/queries/assessment-parts"
import { findDrawnAssessment, insertAssessment } from "#db/queries/assessments"
import { inTransaction } from "#db/transaction"
import { yearOf } from "~/domain/calendar/civil-date"
import type { Plan } from "~/domain/indicators/plan"
import { audit } from "~/platform/audit.server"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import { now } from "~/platform/clock.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { basisKey, factsBasis } from "../measuring/facts-basis.server"
import { measurePlan } from "../measuring/measure-plan.server"
import { planInForce } from "../measuring/plan-in-force.server"
import type { PlanReport } from "../measuring/plan-report"
import { streamEvidence } from "../measuring/stream-evidence.server"
import { evidenceDigester } from "./assessment-digest"
import type { DrawProgress, KeptEvidence } from "./assessment-page"
import type { DrawCommand } from "./draw-command"

const ROWS_A_STATEMENT = 2000
/** Where facts keep changing while it is counted, somebody should draw it at a quieter time. */
const ATTEMPTS = 3

/**
 * Draws an assessment: measures the whole plan on the day, takes down every row behind its figures, and keeps the report, the plan and the
 * rows in one transaction. All of it is of one state of the facts: where they change while it is counted, it is counted anew.
 * Long where the district is large: for a process of its own.
 */
export async function drawAssessment(
  { actor, planId, kind, title, asOf, today }: DrawCommand,
  tell: (progress: DrawProgress) => void = () => undefined,
): Promise<{ number: string }> {
  const { districtId, accountId: createdBy } = actor
  const scope = scopeFor(actor, "assessment.draw")
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const knownAt = now()
    const basis = basisKey(await factsBasis(districtId))
    const { plan, revision } = await planInForce({ districtId, planId })
    const report = await measurePlan({
      scope,
      planId,
      asOf,
      today,
      onProgress: (done) => tell({ step: "measuring", done }),
    })
    const taken = await takeEvidence({
      plan,
      tell,
      rowsOf: (indicatorId) => streamEvidence({ scope, planId, indicatorId, asOf, today, filter: ALL }),
    })
    tell({ step: "writing", done: 0 })
    const drawn = await inTransaction(async (tx) => {
      const isStill =
        basisKey(await factsBasis(districtId, tx)) === basis && (await planInForce({ districtId, planId }, tx)).revision === revision
      if (!isStill) return null
      const other = await findDrawnAssessment({ districtId, planId, kind, asOfOn: asOf }, tx)
      if (other !== undefined) refuse("assessment_drawn_already", { params: { number: other } })
      const kept = { ...report, evidence: taken.evidence } satisfies PlanReport & { evidence: KeptEvidence }
      const { id, number } = await insertAssessment(
        {
          districtId,
          year: yearOf(today),
          planId,
          planRevision: revision,
          kind,
          title,
          asOfOn: asOf,
          knownAt,
          report: canonicalJson(kept as unknown as Json),
          plan: canonicalJson(plan as unknown as Json),
          createdAt: now(),
          createdBy,
        },
        tx,
      )
      for (const [indicatorId, rows] of taken.rows)
        for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
          await insertAssessmentEvidence(
            { assessmentId: id, indicatorId, fromPosition: from, rows: rows.slice(from, from + ROWS_A_STATEMENT) },
            tx,
          )
      const details = { planId, planRevision: revision, kind, asOf, evidence: taken.evidence.digest, rows: taken.evidence.rows }
      await audit(tx, actor, "assessment.drawn", { subject: { kind: "assessment", key: number }, details })
      return { number }
    })
    if (drawn !== null) return drawn
  }
  refuse("assessment_facts_moving")
}

const ALL = { schoolCode: null, stage: null, subject: null, counts: null } as const

interface TakenRow {
  readonly counts: boolean
  readonly row: string
}

interface Taking {
  readonly plan: Plan
  readonly tell: (progress: DrawProgress) => void
  readonly rowsOf: (indicatorId: string) => ReturnType<typeof streamEvidence>
}

/** Every row behind every figure, as it is kept, in the order of its key. */
async function takeEvidence({ plan, tell, rowsOf }: Taking): Promise<{ rows: Map<string, readonly TakenRow[]>; evidence: KeptEvidence }> {
  const rows = new Map<string, readonly TakenRow[]>()
  const digester = evidenceDigester()
  const byIndicator: Record<string, { rows: number; counting: number }> = {}
  let total = 0
  const ids = plan.indicators.map(({ id }) => id).toSorted()
  for (const [at, indicatorId] of ids.entries()) {
    const own: TakenRow[] = []
    for await (const row of await rowsOf(indicatorId)) own.push({ counts: row.counts, row: canonicalJson(row as unknown as Json) })
    for (const [position, { counts, row }] of own.entries()) digester.add(indicatorId, position, `${counts ? 1 : 0} ${row}`)
    rows.set(indicatorId, own)
    byIndicator[indicatorId] = { rows: own.length, counting: own.filter(({ counts }) => counts).length }
    total += own.length
    tell({ step: "evidence", done: (at + 1) / ids.length })
  }
  return { rows, evidence: { digest: digester.digest(), rows: total, byIndicator } }
}
