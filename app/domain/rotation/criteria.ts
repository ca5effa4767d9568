/** The criterion of rotation: whether the rule applies, else why she is exempt, else her years at the school. */
import { plainCriterion } from "../criterion"
import { phrase } from "../phrases"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { Criterion } from "../verdict"
import type { Applicability } from "./applicability"
import type { KnownClock } from "./clock"
import type { Exemption } from "./exemption"

/** `applies`: not applicable, or undetermined with the facts that are missing; the remedy is the first one's. */
export function appliesCriterion({ about, pack }: { about: Exclude<Applicability, { kind: "applies" }>; pack: PolicyPack }): Criterion {
  const clause = clauseOf(pack, pack.rotation.places)
  const { evidence } = about
  if (about.kind === "not_applicable") return plainCriterion({ id: "applies", outcome: "not_applicable", clause, evidence })
  return plainCriterion({
    id: "applies",
    outcome: "undetermined",
    clause,
    evidence,
    missing: about.missing.map(({ name }) => name),
    remedy: about.missing[0]?.remedy ?? null,
  })
}

/** `exempt`, with the age where that is the reason. */
export function exemptCriterion({ exemption, pack }: { exemption: Exemption; pack: PolicyPack }): Criterion {
  const { exemptAge, exemptLeaves } = pack.rotation
  const { evidence } = exemption
  if (exemption.code !== "age") {
    return plainCriterion({ id: "exempt", outcome: "exempt", clause: clauseOf(pack, exemptLeaves), evidence })
  }
  const years = { required: exemption.exemptFrom, actual: exemption.age, unit: "years" } as const
  return plainCriterion({ id: "exempt", outcome: "exempt", clause: clauseOf(pack, exemptAge), evidence, ...years })
}

/** `years-at-school`: met when the years are full, undetermined where they are only if a posting of unrecorded kind was a leader's. */
export function yearsCriterion({ known, pack }: { known: KnownClock; pack: PolicyPack }): Criterion {
  const { isLeader, clock, atEarliest } = known
  const blank = {
    id: "years-at-school",
    required: clock.requiredYears,
    unit: "years",
    clause: clauseOf(pack, isLeader ? pack.rotation.leaderYears : pack.rotation.years),
  } as const
  if (clock.years >= clock.requiredYears) {
    return plainCriterion({ ...blank, outcome: "met", actual: clock.years, evidence: clock.evidence })
  }
  if (atEarliest.years >= clock.requiredYears) {
    return plainCriterion({
      ...blank,
      outcome: "undetermined",
      evidence: atEarliest.evidence,
      missing: ["岗位类别"],
      remedy: phrase("rotation.remedy.record_post_kind", {}),
    })
  }
  const remedy = phrase("rotation.remedy.wait", { dueOn: clock.dueOn })
  return plainCriterion({ ...blank, outcome: "not_met", actual: clock.years, evidence: clock.evidence, remedy })
}
