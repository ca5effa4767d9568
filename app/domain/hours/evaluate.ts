/** Has she the hours that her five-year cycle requires, on a day? Clauses: hours.required, hours.concentrated; readings in app/domain/README.md. */
import { choosePack, policyRef } from "../policy/choose"
import type { PolicyPack } from "../policy/pack"
import { withoutPolicy } from "../policy/without-policy"
import type { RuleQuestion } from "../question"
import { type Criterion, combineOutcomes, type Phrase, type Verdict } from "../verdict"
import { type Applicability, applicabilityOf } from "./applicability"
import { hoursCriteria, notApplicableCriterion, undeterminedCriteria } from "./criteria"
import { cycleKnownOn } from "./cycle"
import { inductionKnownOn } from "./duty"
import type { HoursFigures } from "./figures"
import { insteadCounts } from "./instead"
import { type MissingFact, missingFacts } from "./missing-facts"
import { hoursChangeNextOn } from "./next-change"
import { once } from "./shared-work"
import { type Standing, standingOf } from "./standing"
import { summaryOf } from "./summary"
import { figuresOf } from "./tally"
import { type TimeInPost, timeInPostOn } from "./time-in-post"

/** The verdict. Figures are null where no pack is in force, or a fact is missing without which they cannot be known. */
export function evaluateHours({ facts, packs, asOf }: RuleQuestion): Verdict<HoursFigures> {
  return once("verdict", [facts, packs, asOf], () => judgeHours({ facts, packs, asOf }))
}

function judgeHours({ facts, packs, asOf }: RuleQuestion): Verdict<HoursFigures> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return withoutPolicy({ rule: "hours", facts, packs, asOf })
  const inPost = timeInPostOn({ postings: facts.postings, asOf })
  const cycle = cycleKnownOn({ pack, certificates: facts.certificates, asOf })
  const induction = inductionKnownOn({ teachingSince: facts.teachingSince, months: pack.induction.months.value, asOf })
  const applicability = applicabilityOf({ inPost, cycle, pack })
  const missing = missingFacts({ cycle, applicability, induction })

  const standing =
    cycle === null || missing.length > 0
      ? null
      : standingOf({ facts, pack, asOf, cycle, inPost, induction, applies: applicability.kind === "applies" })
  const asNewTeacher = induction !== null && packs[0] !== undefined && induction.startsOn >= packs[0].inForceFrom ? induction : null
  const figures = standing && figuresOf(standing, (credit) => insteadCounts({ credit, pack, induction: asNewTeacher }))
  const { criteria, summary } = judge({ pack, inPost, applicability, missing, standing, figures })

  return {
    rule: "hours",
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: policyRef(pack),
    outcome: combineOutcomes(criteria),
    summary,
    figures,
    criteria,
    nextChangeOn: hoursChangeNextOn({ facts, pack, asOf, cycle, standing }),
  }
}

function judge(known: {
  pack: PolicyPack
  inPost: TimeInPost | null
  applicability: Applicability
  missing: readonly MissingFact[]
  standing: Standing | null
  figures: HoursFigures | null
}): { criteria: Criterion[]; summary: Phrase } {
  const { pack, inPost, applicability, missing, standing, figures } = known
  if (applicability.kind === "not_applicable") {
    return { criteria: [notApplicableCriterion({ pack, evidence: inPost?.evidence ?? [] })], summary: applicability.reason }
  }
  const [first] = missing
  if (first !== undefined) return { criteria: undeterminedCriteria({ pack, missing }), summary: first.summary }
  if (standing === null || figures === null) throw new Error("a person without missing facts has figures")
  return { criteria: hoursCriteria({ standing, figures }), summary: summaryOf(figures) }
}
