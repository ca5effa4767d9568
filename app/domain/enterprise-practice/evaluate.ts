/** Has a specialised-course teacher the enterprise practice (企业实践) that five years ask? Clauses: enterprise-practice.months, enterprise-practice.days. */
import { rollingWindow } from "../calendar/rolling-window"
import { choosePack, policyRef } from "../policy/choose"
import { clauseOf, type PolicyPack } from "../policy/pack"
import { withoutPolicy } from "../policy/without-policy"
import type { RuleQuestion } from "../question"
import { type Criterion, combineOutcomes, type Phrase, type Verdict } from "../verdict"
import { applicabilityOf, appliesCriterion } from "./applicability"
import { practiceDaysCriterion } from "./criteria"
import { practiceDaysIn } from "./days"
import { enterprisePracticeChangesNextOn } from "./next-change"
import { summaryOf } from "./summary"

/** In days; all null where the rule does not concern her, or it is not known whether it does. */
export interface EnterprisePracticeFigures {
  /** the smaller of attested and covered */
  readonly days: number | null
  readonly required: number | null
  readonly attestedDays: number | null
  readonly coveredDays: number | null
}

const NO_FIGURES: EnterprisePracticeFigures = { days: null, required: null, attestedDays: null, coveredDays: null }

/** The verdict: one criterion, `practice-days`; `applies` of whom the rule does not concern, or of whom 是否专业课教师 is missing. */
export function evaluateEnterprisePractice({ facts, packs, asOf }: RuleQuestion): Verdict<EnterprisePracticeFigures> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return withoutPolicy({ rule: "enterprise-practice", facts, packs, asOf })
  const about = applicabilityOf({ facts, asOf })
  const clause = clauseOf(pack, pack.enterprisePractice.windowYears)
  const { criterion, summary, figures } =
    about.kind === "applies"
      ? judge({ facts, pack, asOf })
      : { criterion: appliesCriterion({ about, clause }), summary: about.reason, figures: NO_FIGURES }
  return {
    rule: "enterprise-practice",
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: policyRef(pack),
    outcome: combineOutcomes([criterion]),
    summary,
    figures,
    criteria: [criterion],
    nextChangeOn: enterprisePracticeChangesNextOn({ facts, pack, asOf, concerned: about.kind === "applies" }),
  }
}

interface Judged {
  readonly criterion: Criterion
  readonly summary: Phrase
  readonly figures: EnterprisePracticeFigures
}

function judge({ facts, pack, asOf }: Pick<RuleQuestion, "facts" | "asOf"> & { readonly pack: PolicyPack }): Judged {
  const { days: required, windowYears } = pack.enterprisePractice
  const known = practiceDaysIn({ stays: facts.enterprisePractice, window: rollingWindow({ on: asOf, years: windowYears.value }) })
  const { days, attestedDays, coveredDays } = known
  return {
    criterion: practiceDaysCriterion({ known, pack }),
    summary: summaryOf({ known, pack }),
    figures: { days, required: required.value, attestedDays, coveredDays },
  }
}
