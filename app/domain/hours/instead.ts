/** Where could hours that are not credited count instead, or what counts in their place? */
import type { CivilDate } from "../calendar/civil-date"
import { type ClosedPeriod, contains } from "../calendar/period"
import { phrase } from "../phrases"
import type { PolicyPack } from "../policy/pack"
import type { Phrase } from "../verdict"
import type { Credit } from "./credit"
import { fixedCycleOf } from "./cycle"

/** null where they count nowhere else. `induction` is null for people whom the rule of new teachers does not concern. */
export function insteadCounts(question: { credit: Credit; pack: PolicyPack; induction: ClosedPeriod | null }): Phrase | null {
  const { credit, pack, induction } = question
  const { entry, reason, countsInstead } = credit
  if (reason === "pending") return phrase("hours.instead.pending", {})
  if (countsInstead !== null) {
    const { projectName, endsOn, tenthsOfHour } = countsInstead
    return phrase("hours.instead.repeat", { project: projectName, endsOn, hours: tenthsOfHour / 10 })
  }
  if (reason === "before_duty" && induction !== null && contains(induction, entry.endsOn)) {
    return phrase("hours.instead.induction", { until: induction.endsOn })
  }
  return credit.because === "other_cycle" ? otherCycle(pack, entry.endsOn) : null
}

function otherCycle(pack: PolicyPack, endsOn: CivilDate): Phrase | null {
  const cycle = fixedCycleOf({ pack, on: endsOn })
  return cycle && phrase("hours.instead.other_cycle", { from: cycle.startsOn, until: cycle.endsOn })
}
