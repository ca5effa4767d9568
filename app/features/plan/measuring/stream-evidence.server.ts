import type { CountedPlaceInList } from "#db/queries/indicators/counted-people"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { evidenceOfPeople } from "./evidence-of-people.server"
import type { EvidenceFilter } from "./evidence-page"
import { personEvidence } from "./evidence-rows"
import { listedEvidence } from "./listed-evidence.server"
import { planInForce } from "./plan-in-force.server"

const ROWS_AT_A_TIME = 1000

interface Asked {
  readonly scope: Scope
  readonly planId: string
  readonly indicatorId: string
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly filter: EvidenceFilter
}

/** Every row behind a figure, in the order of `listEvidence`: for files and for assessments. */
export async function* streamEvidence(asked: Asked): AsyncGenerator<EvidenceRow, void, undefined> {
  const { plan } = await planInForce({ districtId: asked.scope.districtId, planId: asked.planId })
  const indicator = plan.indicators.find(({ id }) => id === asked.indicatorId)
  if (indicator === undefined) throw new NotFound()
  if (indicator.measure.name !== "share") {
    yield* (await listedEvidence({ ...asked, plan, indicator })).rows
    return
  }
  const people = await evidenceOfPeople({ ...asked, plan, tally: indicator.measure.tally })
  for (let from: CountedPlaceInList | null = null; ; ) {
    const rows = await people.list({ from, backwards: false, limit: ROWS_AT_A_TIME })
    const last = rows.at(-1)
    if (last === undefined) return
    yield* rows.map(personEvidence)
    from = [last.schoolCode, last.nameKey, last.teacherId]
  }
}
