/** Can a certificate be registered again (定期注册), and when is that due? Clauses: registration.*; readings in app/domain/README.md. */
import { type CivilDate, daysBetween } from "../calendar/civil-date"
import type { RegistrationConclusion } from "../codes"
import { choosePack, policyRef } from "../policy/choose"
import type { PolicyPack } from "../policy/pack"
import { withoutPolicy } from "../policy/without-policy"
import type { RuleQuestion } from "../question"
import { type Criterion, combineOutcomes, type Phrase, type Verdict } from "../verdict"
import { type Applicability, applicabilityOf } from "./applicability"
import { conclusionOf } from "./conclusion"
import { appliesCriterion, registrationCriteria } from "./criteria"
import { type KnownRegistration, registrationKnownOn, type Unregistered } from "./known"
import { registrationChangesNextOn } from "./next-change"
import { registrationSummary, unregisteredSummary } from "./summary"

/** All null where the rule does not concern her, it is not known whether it does, or no registration is known. */
export interface RegistrationFigures {
  readonly windowStart: CivilDate | null
  /** 注册有效期止 */
  readonly windowEnd: CivilDate | null
  /** null as well while the criteria are undetermined */
  readonly conclusion: RegistrationConclusion | null
  /** days from the day to 注册有效期止: 0 on it, negative when overdue; a countdown, so no change that `nextChangeOn` tells of */
  readonly dueInDays: number | null
}

const NO_FIGURES: RegistrationFigures = { windowStart: null, windowEnd: null, conclusion: null, dueInDays: null }

/** The verdict: `appraisals`, `registration-hours` and `ethics`; `certificate` alone of who has none; `applies` of whom the rule does not concern. */
export function evaluateRegistration({ facts, packs, asOf }: RuleQuestion): Verdict<RegistrationFigures> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return withoutPolicy({ rule: "registration", facts, packs, asOf })
  const about = applicabilityOf({ facts, pack, asOf })
  const { criteria, summary, figures, known } = about.kind === "applies" ? judge({ facts, pack, asOf }) : notJudged({ about, pack })
  return {
    rule: "registration",
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: policyRef(pack),
    outcome: combineOutcomes(criteria),
    summary,
    figures,
    criteria,
    nextChangeOn: registrationChangesNextOn({ facts, pack, asOf, known }),
  }
}

interface Judged {
  readonly criteria: readonly Criterion[]
  readonly summary: Phrase
  readonly figures: RegistrationFigures
  readonly known: KnownRegistration | Unregistered | null
}

function judge({ facts, pack, asOf }: Pick<RuleQuestion, "facts" | "asOf"> & { readonly pack: PolicyPack }): Judged {
  const known = registrationKnownOn({ facts, pack, asOf })
  const criteria = registrationCriteria({ facts, pack, asOf, known })
  if (typeof known === "string") return { criteria, summary: unregisteredSummary({ known, criteria }), figures: NO_FIGURES, known }
  const conclusion = conclusionOf({ known, outcome: combineOutcomes(criteria), pack })
  const missingYears = known.years.filter((year) => !facts.appraisals.some((appraisal) => appraisal.year === year))
  return {
    criteria,
    summary: registrationSummary({ known, conclusion, criteria, missingYears }),
    figures: {
      windowStart: known.window.startsOn,
      windowEnd: known.window.endsOn,
      conclusion,
      dueInDays: daysBetween(asOf, known.window.endsOn),
    },
    known,
  }
}

function notJudged({ about, pack }: { about: Exclude<Applicability, { kind: "applies" }>; pack: PolicyPack }): Judged {
  const summary = about.kind === "not_applicable" ? about.reason : about.missing[0]?.summary
  if (summary === undefined) throw new Error("a person of whom nothing is missing can be judged")
  return { criteria: [appliesCriterion({ about, pack })], summary, figures: NO_FIGURES, known: null }
}
