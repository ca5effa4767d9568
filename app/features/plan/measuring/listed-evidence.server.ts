import { listRosterNumbers } from "#db/queries/indicators/counted-people"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { EvidenceRow } from "~/domain/indicators/district-facts"
import { evidenceOf } from "~/domain/indicators/measure"
import type { Indicator, Plan } from "~/domain/indicators/plan"
import type { Scope } from "~/platform/scope"
import { districtFacts } from "./district-facts.server"
import type { EvidenceFilter } from "./evidence-page"
import { fitsFilter } from "./evidence-rows"

interface Asked {
  readonly scope: Scope
  readonly plan: Plan
  readonly indicator: Indicator
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly filter: EvidenceFilter
}

/** The rows behind a figure that is counted from listed facts, by their key. Of a school's people only who is there today is named. */
export async function listedEvidence(asked: Asked): Promise<{ readonly rows: readonly EvidenceRow[]; readonly withheld: number }> {
  const { scope, plan, indicator, filter } = asked
  const facts = await districtFacts({ ...asked, schoolCode: null })
  const fitting = evidenceOf({ plan, indicator, facts }).filter(fitsFilter(filter))
  const rows = [...fitting].sort((a, b) => (a.key < b.key ? -1 : 1))
  if (scope.kind === "district") return { rows, withheld: 0 }
  const people = rows.flatMap(({ kind, key }) => (kind === "person" ? [key] : []))
  const reached = await listRosterNumbers(scope, people)
  const named = rows.filter(({ kind, key }) => kind !== "person" || reached.has(key))
  return { rows: named, withheld: rows.length - named.length }
}
