/** May she apply for the next title (职称) on a day? Clauses: title.*; readings in app/domain/README.md. */
import type { CivilDate } from "../calendar/civil-date"
import type { Title } from "../codes"
import { evaluateHours } from "../hours/evaluate"
import { phrase } from "../phrases"
import { choosePack, policyRef } from "../policy/choose"
import type { PolicyPack } from "../policy/pack"
import { withoutPolicy } from "../policy/without-policy"
import type { RuleQuestion } from "../question"
import { type Criterion, combineOutcomes, type Phrase, type Verdict } from "../verdict"
import { applicabilityOf } from "./applicability"
import type { Application } from "./application"
import { appliesCriterion, titleCriteria } from "./criteria"
import { earliestDate } from "./earliest"
import { highestTitles, ladderOf, nextTitle } from "./ladder"
import { rowsClause } from "./matrix"
import { titleChangesNextOn } from "./next-change"
import { practiceVerdict } from "./practice"
import { summaryOf } from "./summary"
import { yearsStanding } from "./years"

export interface TitleFigures {
  /** the highest granted; null = none */
  readonly current: Title | null
  /** the class above on her ladder; null = none above, not known for want of 最高学历, or the rule does not concern her */
  readonly next: Title | null
  /** the first day from the day asked about on which all that hangs on time alone holds; null = never by time alone, or not known */
  readonly earliestDate: CivilDate | null
  /** what the years are years of, how many are complete, and how many are required; null = not known, or no row for her */
  readonly basis: "taught" | "engaged" | null
  readonly years: number | null
  readonly requiredYears: number | null
}

/** The verdict: `met` when she may apply for the class above. Not applicable outside the posts concerned and at the top of a ladder. */
export function evaluateTitle({ facts, packs, asOf }: RuleQuestion): Verdict<TitleFigures> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return withoutPolicy({ rule: "title", facts, packs, asOf })
  const { figures, criteria, summary, application } = judge({ facts, packs, asOf, pack })
  return {
    rule: "title",
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: policyRef(pack),
    outcome: combineOutcomes(criteria),
    summary,
    figures,
    criteria,
    nextChangeOn: titleChangesNextOn({ facts, pack, asOf, application }),
  }
}

interface Judgement {
  readonly figures: TitleFigures
  readonly criteria: readonly Criterion[]
  readonly summary: Phrase
  readonly application: Application | null
}

function judge({ facts, packs, asOf, pack }: RuleQuestion & { readonly pack: PolicyPack }): Judgement {
  const applicability = applicabilityOf({ postings: facts.postings, pack, asOf })
  const ladder = applicability.kind === "not_applicable" ? "school" : ladderOf(applicability.posting)
  const held = highestTitles({ titles: facts.titles, ladder, asOf })
  const current = held[0]?.title ?? null
  const aside = { figures: { ...NO_FIGURES, current }, application: null }

  if (applicability.kind === "not_applicable") {
    const { reason, evidence } = applicability
    return { ...aside, criteria: [appliesCriterion({ outcome: "not_applicable", pack, evidence })], summary: reason }
  }
  const above = nextTitle({ current, ladder, education: facts.education, pack })
  if (above === "highest" && current !== null) {
    const evidence = held.map((title) => title.evidence)
    const clause = rowsClause({ pack, to: current })
    const summary = phrase("title.summary.highest", { title: current })
    return { ...aside, criteria: [appliesCriterion({ outcome: "not_applicable", pack, evidence, clause })], summary }
  }
  const { posting } = applicability
  if (applicability.kind === "unknown") {
    const criteria = [appliesCriterion({ outcome: "undetermined", pack, evidence: [posting.evidence] })]
    return { ...aside, criteria, summary: phrase("title.summary.post_kind_unknown", {}) }
  }

  const next = above === "unknown" || above === "highest" ? null : above
  const years = yearsStanding({ facts, pack, asOf, next, held })
  const hours = evaluateHours({ facts, packs, asOf })
  const practice = practiceVerdict({ facts, packs, asOf, pack, ladder, next })
  const application: Application = { facts, pack, asOf, posting, current, next, years, hours, practice }
  const criteria = titleCriteria(application)
  const from = earliestDate(application)
  return { figures: figuresOf(application, from), criteria, summary: summaryOf({ criteria, next, from }), application }
}

const NO_FIGURES = { current: null, next: null, earliestDate: null, basis: null, years: null, requiredYears: null }

function figuresOf({ current, next, years: { path, row, years } }: Application, from: CivilDate | null): TitleFigures {
  const isOpen = path !== "excluded" && row !== null
  return {
    current,
    next,
    earliestDate: from,
    basis: isOpen ? row.basis : null,
    years,
    requiredYears: isOpen ? row.years : null,
  }
}
