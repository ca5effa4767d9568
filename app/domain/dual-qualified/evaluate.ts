/** Is a specialised-course teacher certified as dual-qualified (双师型) on a day, and if not, may she apply? Clauses: dual-qualified.term, dual-qualified.conditions. */
import type { CivilDate } from "../calendar/civil-date"
import type { DualQualifiedLevel } from "../codes"
import { applicabilityOf, appliesCriterion } from "../enterprise-practice/applicability"
import { choosePack, policyRef } from "../policy/choose"
import { clauseOf, type PolicyPack } from "../policy/pack"
import { withoutPolicy } from "../policy/without-policy"
import type { RuleQuestion } from "../question"
import { type Criterion, combineOutcomes, type Outcome, type Phrase, type Verdict } from "../verdict"
import { applicationCriteria } from "./application"
import { certificationExpired, certificationInForce, levelAbove } from "./certification"
import { recognitionCriterion } from "./criteria"
import { dualQualifiedChangesNextOn } from "./next-change"
import { summaryOf } from "./summary"

/** All null where the rule does not concern her, or it is not known whether it does. */
export interface DualQualifiedFigures {
  /** of the certification in force; null without one */
  readonly level: DualQualifiedLevel | null
  /** its last day in force */
  readonly validUntil: CivilDate | null
  /** the level above the one in force; null without one, and at the highest */
  readonly next: DualQualifiedLevel | null
  /** the outcome of the conditions for applying, whether for the next level or for a first one; null at the highest level */
  readonly application: Outcome | null
}

const NO_FIGURES: DualQualifiedFigures = { level: null, validUntil: null, next: null, application: null }

/** The verdict: `recognition` alone while a certification is in force, else with it the criteria for applying; `applies` of whom the rule does not concern. */
export function evaluateDualQualified({ facts, packs, asOf }: RuleQuestion): Verdict<DualQualifiedFigures> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return withoutPolicy({ rule: "dual-qualified", facts, packs, asOf })
  const about = applicabilityOf({ facts, asOf })
  const { criteria, summary, figures } =
    about.kind === "applies"
      ? judge({ facts, pack, asOf })
      : {
          criteria: [appliesCriterion({ about, clause: clauseOf(pack, pack.dualQualified.sharePercent) })],
          summary: about.reason,
          figures: NO_FIGURES,
        }
  return {
    rule: "dual-qualified",
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: policyRef(pack),
    outcome: combineOutcomes(criteria),
    summary,
    figures,
    criteria,
    nextChangeOn: dualQualifiedChangesNextOn({
      facts,
      pack,
      asOf,
      concerned: about.kind === "applies",
      asksConditions: figures.application !== null,
    }),
  }
}

interface Judged {
  readonly criteria: readonly Criterion[]
  readonly summary: Phrase
  readonly figures: DualQualifiedFigures
}

function judge({ facts, pack, asOf }: Pick<RuleQuestion, "facts" | "asOf"> & { readonly pack: PolicyPack }): Judged {
  const certifications = { certifications: facts.dualQualifications, pack, asOf }
  const inForce = certificationInForce(certifications)
  const expired = certificationExpired(certifications)
  const conditions = applicationCriteria({ facts, pack, asOf })
  const application = combineOutcomes(conditions)
  const recognition = recognitionCriterion({ inForce, expired, application, pack })
  const level = inForce?.certification.level ?? null
  const next = level === null ? null : levelAbove(level)
  return {
    criteria: inForce === null ? [recognition, ...conditions] : [recognition],
    summary: summaryOf({ inForce, expired, conditions }),
    figures: {
      level,
      validUntil: inForce?.validUntil ?? null,
      next,
      application: level !== null && next === null ? null : application,
    },
  }
}
