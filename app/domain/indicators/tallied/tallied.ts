/** For what does somebody count in the tallies on a day, by what the rules themselves say of her? */
import type { CivilDate } from "../../calendar/civil-date"
import { contains } from "../../calendar/period"
import { evaluateDualQualified } from "../../dual-qualified/evaluate"
import type { TeacherFacts } from "../../facts"
import { evaluateHours } from "../../hours/evaluate"
import { sharingWork } from "../../hours/shared-work"
import type { PolicyPack } from "../../policy/pack"
import { evaluateRegistration } from "../../registration/evaluate"
import type { Outcome } from "../../verdict"
import type { TallyName } from "../district-facts"
import type { PortfolioPart } from "../plan"
import { kindergartenMarks, yearSoFar } from "./kindergarten"
import { type Marks, markOf, shareMarks } from "./marks"
import { hasPortfolio } from "./portfolio"
import { rotationMarks } from "./rotation-year"

export interface TallyQuestion {
  readonly facts: TeacherFacts
  readonly packs: readonly PolicyPack[]
  readonly asOf: CivilDate
  /** what the plan asks of a portfolio */
  readonly portfolioParts: readonly PortfolioPart[]
}

/** Everything that the tallies ask, each rule in full: what every shorter way must agree with. */
export function talliedOn({ facts, packs, asOf, portfolioParts }: TallyQuestion): Marks {
  return sharingWork(() => {
    const question = { facts, packs, asOf }
    const wasTrained = () => facts.hours.some((entry) => entry.recognition === "recognised" && contains(yearSoFar(asOf), entry.endsOn))
    const ofRotation = rotationMarks(question)
    if (!isInPost(facts, asOf)) return ofRotation
    return (
      ofRotation |
      shareMarks("in_post", true) |
      hoursMarks(question) |
      dualQualifiedMarks(question) |
      kindergartenMarks({ ...question, wasTrained }) |
      shareMarks("portfolio", hasPortfolio({ facts, parts: portfolioParts, asOf })) |
      outcomeMarks("registered", evaluateRegistration(question).outcome)
    )
  })
}

/** Whether she is in post on the day. */
export function isInPost({ postings }: Pick<TeacherFacts, "postings">, asOf: CivilDate): boolean {
  return postings.some((posting) => contains(posting, asOf))
}

/** Of specialised-course teachers at vocational schools: certified or not. */
export function dualQualifiedMarks({ facts, packs, asOf }: Omit<TallyQuestion, "portfolioParts">): Marks {
  if (!facts.postings.some((posting) => posting.schoolKind === "vocational" && contains(posting, asOf))) return 0
  return outcomeMarks("dual_qualified", evaluateDualQualified({ facts, packs, asOf }).outcome)
}

/** Met is in the numerator, not met in the denominator alone, undetermined in neither; whom the rule does not concern counts nowhere. */
export function outcomeMarks(tally: TallyName, outcome: Outcome): Marks {
  if (outcome === "met" || outcome === "not_met") return shareMarks(tally, outcome === "met")
  return outcome === "undetermined" ? markOf(tally, "unknown") : 0
}

/** Who has not yet met the requirement but is on pace counts while the cycle runs, not on its last day. */
function hoursMarks({ facts, packs, asOf }: Omit<TallyQuestion, "portfolioParts">): Marks {
  const { outcome, figures } = evaluateHours({ facts, packs, asOf })
  const isOnPace = outcome === "not_met" && figures !== null && figures.onPace && figures.cycleEnd !== asOf
  return outcomeMarks("hours_completion", isOnPace ? "met" : outcome)
}
