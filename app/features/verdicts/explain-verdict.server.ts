import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PolicyPack } from "~/domain/policy/pack"
import { loadFacts } from "~/features/standings/load-facts.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, type JudgedRule, type VerdictOf } from "~/features/standings/rules"
import type { Scope } from "~/platform/scope"

interface Asked<R extends JudgedRule> {
  readonly scope: Scope
  readonly rule: R
  readonly teacherNo: string
  readonly asOf: CivilDate
  /** as known at this instant; null = as known now */
  readonly knownAt: Instant | null
  readonly packs?: readonly PolicyPack[]
}

/** The verdict of a rule on one person, judged afresh. `NotFound` where the scope does not reach her, or she was not recorded at `knownAt`. */
export async function explainVerdict<R extends JudgedRule>(asked: Asked<R>): Promise<VerdictOf<R>> {
  const { scope, rule, teacherNo, asOf, knownAt } = asked
  const packs = asked.packs ?? (await policyPacks({ districtId: scope.districtId, knownAt }))
  const { facts } = await loadFacts({ scope, teacherNo, knownAt })
  return evaluateRule(rule, { facts, packs, asOf })
}
