/** Is this person due for rotation (交流轮岗) on a day? Clauses: rotation.scope, rotation.years, rotation.exempt; readings in app/domain/README.md. */
import type { CivilDate } from "../calendar/civil-date"
import type { Posting } from "../facts"
import { choosePack, policyRef } from "../policy/choose"
import type { PolicyPack } from "../policy/pack"
import { withoutPolicy } from "../policy/without-policy"
import type { RuleQuestion } from "../question"
import { type Criterion, combineOutcomes, type Phrase, type Verdict } from "../verdict"
import { type Applicability, applicabilityOf } from "./applicability"
import { clockOf, type KnownClock } from "./clock"
import { appliesCriterion, exemptCriterion, yearsCriterion } from "./criteria"
import { type ExemptionCode, exemptionOn } from "./exemption"
import { rotationChangesNextOn } from "./next-change"
import { exemptSummary, yearsSummary } from "./summary"

/** All null where the rule does not concern her, or it is not known whether it does; the years also where a posting's missing kind hides them. */
export interface RotationFigures {
  /** full years on the clock */
  readonly yearsAtSchool: number | null
  readonly exemption: ExemptionCode | null
  readonly clockStartsOn: CivilDate | null
  /** the day on which the years are full, whether or not it has come */
  readonly dueOn: CivilDate | null
}

const NO_FIGURES: RotationFigures = { yearsAtSchool: null, exemption: null, clockStartsOn: null, dueOn: null }

/** The verdict: `met` means due. One criterion: `applies`, `exempt` or `years-at-school`. */
export function evaluateRotation({ facts, packs, asOf }: RuleQuestion): Verdict<RotationFigures> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return withoutPolicy({ rule: "rotation", facts, packs, asOf })
  const about = applicabilityOf({ facts, pack, asOf })
  const judged = about.kind === "applies" ? judge({ facts, pack, asOf, present: about.present }) : notJudged({ about, pack })
  return {
    rule: "rotation",
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: policyRef(pack),
    outcome: combineOutcomes([judged.criterion]),
    summary: judged.summary,
    figures: judged.figures,
    criteria: [judged.criterion],
    nextChangeOn: rotationChangesNextOn({ facts, pack, asOf, known: judged.known }),
  }
}

interface Judged {
  readonly criterion: Criterion
  readonly summary: Phrase
  readonly figures: RotationFigures
  readonly known: KnownClock | null
}

function judge(about: Pick<RuleQuestion, "facts" | "asOf"> & { readonly pack: PolicyPack; readonly present: Posting }): Judged {
  const { pack } = about
  const known = clockOf(about)
  const { clock } = known
  const exemption = exemptionOn(about)
  const years = yearsCriterion({ known, pack })
  const figures: RotationFigures =
    years.outcome === "undetermined"
      ? NO_FIGURES
      : { yearsAtSchool: clock.years, exemption: null, clockStartsOn: clock.startsOn, dueOn: clock.dueOn }
  if (exemption === null) return { criterion: years, summary: yearsSummary({ known, outcome: years.outcome }), figures, known }
  return {
    criterion: exemptCriterion({ exemption, pack }),
    summary: exemptSummary(exemption),
    figures: { ...figures, exemption: exemption.code },
    known,
  }
}

function notJudged({ about, pack }: { about: Exclude<Applicability, { kind: "applies" }>; pack: PolicyPack }): Judged {
  const [first] = about.kind === "unknown" ? about.missing : []
  const summary = about.kind === "not_applicable" ? about.reason : first?.summary
  if (summary === undefined) throw new Error("a person of whom nothing is missing can be judged")
  return { criterion: appliesCriterion({ about, pack }), summary, figures: NO_FIGURES, known: null }
}
