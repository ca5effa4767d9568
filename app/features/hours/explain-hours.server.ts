import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { evaluateHours } from "~/domain/hours/evaluate"
import type { HoursFigures } from "~/domain/hours/figures"
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

/** The verdict on one person's hours, judged afresh. `NotFound` where the scope does not reach her, or she was not recorded at `knownAt`. */
export async function explainHours({ scope, teacherNo, asOf, knownAt, packs = shippedPacks() }: Asked): Promise<Verdict<HoursFigures>> {
  const { facts } = await loadFacts({ scope, teacherNo, knownAt })
  return evaluateHours({ facts, packs, asOf })
}
