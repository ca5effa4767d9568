import { listSchoolNames, listSubjects } from "#db/queries/people-counts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { showNearest } from "../forecast/show-nearest.server"
import { listEvidence } from "../measuring/list-evidence.server"
import { evidenceAsked } from "./evidence-asked"
import type { EvidenceFilter, IndicatorPage } from "./indicator-page"
import { showPlan } from "./show-plan.server"
import { splitIndicator } from "./split-indicator.server"

/** So many of the nearest are worth a look; the rest is a list of its own. */
const NEAREST_SHOWN = 20

interface Asked {
  readonly scope: Scope
  readonly planId: string
  readonly indicatorId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly filter: EvidenceFilter
  /** cursors as a page gave them */
  readonly after: string | null
  readonly before: string | null
  readonly onProgress?: (done: number) => void
}

/** One indicator whole: its figures and years, where it is heading, who would close the gap, where it comes from, and the rows behind it. */
export async function showIndicator({ filter, after, before, onProgress, ...asked }: Asked): Promise<IndicatorPage> {
  const { scope, planId, indicatorId, asOf, today } = asked
  const report = await showPlan({ scope, planId, asOf, today, ...(onProgress && { onProgress }) })
  const indicator = report.indicators.find(({ id }) => id === indicatorId)
  if (indicator === undefined) throw new NotFound()
  const isShort = indicator.outcome === "not_met" || indicator.state === "at_risk"
  const near = isShort ? await showNearest({ scope, planId, indicatorId, asOf, today, limit: NEAREST_SHOWN }) : { rows: [], said: null }
  return {
    plan: report.plan,
    asOf,
    computedAt: report.computedAt,
    policy: report.policy,
    indicator,
    nearest: near.rows,
    nearestSaid: near.said,
    split: await splitIndicator({ scope, planId, indicatorId, asOf, today }),
    evidence: await listEvidence({ ...asked, filter: evidenceAsked(filter), after, before }),
    schools: await listSchoolNames(scope),
    subjects: await listSubjects(scope),
  }
}
