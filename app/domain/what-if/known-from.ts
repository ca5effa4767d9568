/** From which day on is a supposition a fact? Before it, it does not exist for the answer. */
import { addDays, type CivilDate, laterOf } from "../calendar/civil-date"
import type { Hypothesis } from "./hypothesis"

/** The first day on which it counts for anything; null where it has no day of its own. */
export function knownFrom(hypothesis: Hypothesis): CivilDate | null {
  switch (hypothesis.kind) {
    case "hours":
      return hypothesis.endsOn
    case "rotation":
    case "class_adviser":
    case "enterprise_practice":
    case "posting":
      return hypothesis.startsOn
    case "title":
    case "tier_award":
      return hypothesis.grantedOn
    case "studio":
      return hypothesis.joinedOn
    case "skill_certificate":
    case "certificate":
      return hypothesis.issuedOn
    case "dual_qualification":
      return hypothesis.certifiedOn
    case "leave_end":
      // On its last day a leave is still running.
      return addDays(hypothesis.endsOn, 1)
    case "appraisal":
    case "registration":
    case "education":
      return null
  }
}

/** The first day on which everything that is supposed has become a fact and, where it has an end, is complete; null where nothing has a day. */
export function completeOn(hypotheses: readonly Hypothesis[]): CivilDate | null {
  const days = hypotheses.flatMap((hypothesis) => {
    const from = knownFrom(hypothesis)
    const isStretch = ["rotation", "class_adviser", "enterprise_practice"].includes(hypothesis.kind)
    const until = isStretch && "endsOn" in hypothesis ? hypothesis.endsOn : null
    return from === null ? [] : [until === null ? from : laterOf(from, until)]
  })
  return days.length === 0 ? null : days.reduce(laterOf)
}
