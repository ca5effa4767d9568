/** The criteria of the rule of hours. Clauses: hours.required, hours.concentrated. */
import type { CivilDate } from "../calendar/civil-date"
import type { Evidence, HoursEntry } from "../facts"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { Criterion } from "../verdict"
import type { HoursFigures } from "./figures"
import type { MissingFact } from "./missing-facts"
import { remedyFor } from "./remedy"
import type { Standing } from "./standing"
import { isConcentrated } from "./tally"

/** Enough hours, and enough of them concentrated: at least as many as required. */
export function hoursCriteria({ standing, figures }: { standing: Standing; figures: HoursFigures }): Criterion[] {
  const { pack, credits, duty, cycle, asOf } = standing
  const evidence: Evidence[] = []
  const concentratedEvidence: Evidence[] = []
  for (const { entry, creditedTenths } of credits) {
    if (creditedTenths === 0) continue
    const row = evidenceOf(entry)
    evidence.push(row)
    if (isConcentrated({ entry, pack })) concentratedEvidence.push(row)
  }
  const until = duty?.endsOn ?? cycle.endsOn
  const total = { kind: "total", required: figures.required, actual: figures.credited } as const
  const concentrated = { kind: "concentrated", required: figures.concentratedRequired, actual: figures.concentrated } as const
  const { required, concentrated: setting } = pack.hours
  return [
    { id: "total-hours", ...enough({ ...total, until, asOf }), clause: clauseOf(pack, required), evidence },
    {
      id: "concentrated-hours",
      ...enough({ ...concentrated, until, asOf }),
      clause: clauseOf(pack, setting.credits),
      evidence: concentratedEvidence,
    },
  ]
}

/** Both criteria where facts are missing without which they cannot be judged. The remedy is the first one's: the others follow in their turn. */
export function undeterminedCriteria({ pack, missing }: { pack: PolicyPack; missing: readonly MissingFact[] }): Criterion[] {
  const { required, concentrated } = pack.hours
  const lacking = { evidence: [], missing: missing.map((fact) => fact.name), remedy: missing[0]?.remedy ?? null }
  const unknown = { outcome: "undetermined", required: null, actual: null, unit: "hours", ...lacking } as const
  return [
    { id: "total-hours", ...unknown, clause: clauseOf(pack, required) },
    { id: "concentrated-hours", ...unknown, clause: clauseOf(pack, concentrated.credits) },
  ]
}

/** The one criterion of people whom the rule does not concern. */
export function notApplicableCriterion({ pack, evidence }: { pack: PolicyPack; evidence: readonly Evidence[] }): Criterion {
  const clause = clauseOf(pack, pack.hours.postKinds)
  return { id: "applies", outcome: "not_applicable", required: null, actual: null, unit: null, clause, evidence, missing: [], remedy: null }
}

/** An hours entry as evidence. */
export function evidenceOf({ key, projectName }: HoursEntry): Evidence {
  return { sheet: "国内培训", key, label: projectName }
}

function enough(amount: { required: number; actual: number; kind: "total" | "concentrated"; until: CivilDate; asOf: CivilDate }) {
  const { required, actual, kind, until, asOf } = amount
  const missingHours = hoursLacking({ required, actual })
  const outcome = missingHours === 0 ? ("met" as const) : ("not_met" as const)
  return { outcome, required, actual, unit: "hours" as const, missing: [], remedy: remedyFor({ kind, missingHours, until, asOf }) }
}

/** How many hours lack, to a tenth; 0 if none. */
export function hoursLacking({ required, actual }: { required: number; actual: number }): number {
  return Math.max(0, Math.round((required - actual) * 10)) / 10
}
