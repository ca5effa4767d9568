import type { Instant } from "#db/columns"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DualQualifiedLevel } from "~/domain/codes"
import { keepVerdict } from "~/features/standings/keep-verdict.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { Refusal, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { conditionsOf, levelsFrom } from "./conditions-of"

interface Asked {
  readonly actor: Actor
  readonly teacherId: number
  readonly level: DualQualifiedLevel
  readonly today: CivilDate
  readonly now: Instant
}

/** Freezes the verdict on which a level is applied for; refuses, by name, conditions that are not met, whom the rule does not concern, and a step down. */
export async function applicationVerdict({ actor, teacherId, level, today, now }: Asked, tx: Tx): Promise<{ id: number; number: string }> {
  const asked = { actor, teacherId, rule: "dual-qualified", asOf: today, now, today, purpose: "dual_qualified_application" } as const
  const { id, number, facts } = await keepVerdict(asked, tx)
  const packs = await policyPacks({ districtId: actor.districtId }, tx)
  const conditions = conditionsOf({ facts, packs, asOf: today })
  if (!conditions.isConcerned) {
    const missing = [...new Set(conditions.criteria.flatMap((criterion) => criterion.missing))].join("、")
    return missing === "" ? refuse("dual_not_concerned") : refuse("dual_unknown", { params: { missing } })
  }
  const [first, ...others] = conditions.criteria
    .filter(({ outcome }) => outcome === "not_met")
    .map((criterion) => new Refusal("dual_condition_not_met", { params: { applicationCriterion: criterion.id } }))
  if (first !== undefined) throw new Refusals([first, ...others])
  if (conditions.level !== null && !levelsFrom(conditions.level).includes(level))
    refuse("dual_level_below", { field: "level", params: { dualQualifiedLevel: conditions.level, until: conditions.validUntil ?? "" } })
  return { id, number }
}
