import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { clauseWords } from "~/features/standings/clause-words"
import { loadFacts } from "~/features/standings/load-facts.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, JUDGED_RULES } from "~/features/standings/rules"
import type { Scope } from "~/platform/scope"
import { nextSteps } from "./next-steps"
import type { PathPage } from "./path-page"

interface Asked {
  readonly scope: Scope
  readonly teacherNo: string
  readonly asOf: CivilDate
  readonly now: Instant
  readonly packs?: readonly PolicyPack[]
}

/** Where one person stands by every rule on a day, judged afresh from one reading of her facts. `NotFound` where the scope does not reach her. */
export async function showPath({ scope, teacherNo, asOf, now, ...asked }: Asked): Promise<PathPage> {
  const packs = asked.packs ?? (await policyPacks(scope))
  const { facts } = await loadFacts({ scope, teacherNo, knownAt: null })
  const all = JUDGED_RULES.map((rule) => ({ ...evaluateRule(rule, { facts, packs, asOf }), figures: null }))
  const verdicts = all.filter(({ outcome }) => outcome !== "not_applicable")
  const pack = choosePack({ packs, on: asOf })
  return {
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    verdicts,
    notConcerned: all.filter(({ outcome }) => outcome === "not_applicable"),
    steps: nextSteps(verdicts),
    clauses: clauseWords(
      all.flatMap(({ criteria }) => criteria),
      pack,
    ),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    computedAt: now,
  }
}
