import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { evaluateInduction, type InductionFigures } from "~/domain/induction/evaluate"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Verdict } from "~/domain/verdict"
import { shippedPacks } from "~/features/standings/policy-packs.server"
import type { Scope } from "~/platform/scope"
import { loadFacts } from "./load-facts.server"

interface Asked {
  readonly scope: Scope
  readonly teacherNo: string
  readonly asOf: CivilDate
  /** as known at this instant; null = as known now */
  readonly knownAt: Instant | null
  readonly packs?: readonly PolicyPack[]
}

/** The verdict on the training of a new teacher or principal, judged afresh. `NotFound` as for the hours. */
export async function explainInduction(asked: Asked): Promise<Verdict<InductionFigures>> {
  const { scope, teacherNo, asOf, knownAt, packs = shippedPacks() } = asked
  const { facts } = await loadFacts({ scope, teacherNo, knownAt })
  return evaluateInduction({ facts, packs, asOf })
}
