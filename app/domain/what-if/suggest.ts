/** What she could try: from what each criterion says could be done, a supposition that does it. */
import { type CivilDate, laterOf } from "../calendar/civil-date"
import type { TeacherFacts } from "../facts"
import { choosePack } from "../policy/choose"
import type { PolicyPack } from "../policy/pack"
import type { Verdict } from "../verdict"
import { HYPOTHESIS_KINDS, type Hypothesis, type SupposedSchool } from "./hypothesis"
import { completeOn } from "./known-from"
import { REMEDIES } from "./remedies"
import { suppose } from "./suppose"

export interface Suggestion {
  readonly hypotheses: readonly Hypothesis[]
  /** the day to look at then: everything supposed has become a fact, or time has done its part */
  readonly asOf: CivilDate
}

interface Question {
  /** how it stands with what is supposed already */
  readonly verdict: Pick<Verdict<unknown>, "asOf" | "criteria">
  /** those of the verdict */
  readonly facts: TeacherFacts
  readonly packs: readonly PolicyPack[]
  readonly schools: readonly SupposedSchool[]
}

/** One suggestion for each remedy that can be tried, those that can be made of this person, each once; what only waits comes last. */
export function suggest({ verdict, facts, packs, schools }: Question): readonly Suggestion[] {
  const { asOf } = verdict
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return []
  const suggestions = new Map<string, Suggestion>()
  for (const { remedy } of verdict.criteria) {
    if (remedy === null) continue
    const tried = REMEDIES[remedy.key]?.({ values: remedy.values ?? {}, facts, pack, schools, asOf })
    if (tried === undefined || tried === null) continue
    const { hypotheses = [], until = null } = tried
    const day = [completeOn(hypotheses), until].reduce<CivilDate>((latest, one) => (one === null ? latest : laterOf(latest, one)), asOf)
    if (hypotheses.length === 0 && day <= asOf) continue
    if (suppose({ facts, hypotheses }).ok) suggestions.set(JSON.stringify([hypotheses, day]), { hypotheses, asOf: day })
  }
  return [...suggestions.values()].sort((a, b) => kindOf(a) - kindOf(b))
}

function kindOf({ hypotheses: [first] }: Suggestion): number {
  return first === undefined ? HYPOTHESIS_KINDS.length : HYPOTHESIS_KINDS.indexOf(first.kind)
}
