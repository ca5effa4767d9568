/** Everything that follows from the facts for one cycle, before it is added up or judged. */
import type { CivilDate } from "../calendar/civil-date"
import type { ClosedPeriod } from "../calendar/period"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { type Credit, creditEntries } from "./credit"
import { dutyIn } from "./duty"
import { entriesEndedBy } from "./entries"
import { type Pace, paceOf, proportion } from "./pace"
import { trainingsToldTwice } from "./repeats"
import { type Rolling, rollingHours } from "./rolling"
import type { TimeInPost } from "./time-in-post"

export interface Standing {
  readonly pack: PolicyPack
  readonly asOf: CivilDate
  readonly cycle: ClosedPeriod
  readonly duty: ClosedPeriod | null
  readonly pace: Pace
  readonly requiredHours: number
  readonly concentratedRequiredHours: number
  readonly credits: readonly Credit[]
  readonly rolling: Rolling
}

/** `induction` null: 从教起始年月 is not known, which only people whom the rule does not concern (`applies` false) may lack. Nothing is required of those. */
export function standingOf(person: {
  facts: TeacherFacts
  pack: PolicyPack
  asOf: CivilDate
  cycle: ClosedPeriod
  inPost: TimeInPost | null
  induction: ClosedPeriod | null
  applies: boolean
}): Standing {
  const { facts, pack, asOf, cycle, inPost, induction, applies } = person
  const { required, months, concentrated, hoursPerCredit, crediting, rollingYears } = pack.hours
  const duty = dutyIn({ cycle, inPost, induction })
  const pace = paceOf({ duty, leaves: facts.leaves, asOf })
  const share = (full: number) => (applies ? proportion({ full, months: pace.months, fullMonths: months.value }) : 0)
  const requiredHours = share(required.value)
  const entries = entriesEndedBy({ entries: facts.hours, on: asOf })
  const toldTwice = trainingsToldTwice(entries)
  const buckets = crediting.value
  const firstDay = inPost?.firstDay ?? null
  return {
    pack,
    asOf,
    cycle,
    duty,
    pace,
    requiredHours,
    concentratedRequiredHours: share(concentrated.credits.value * hoursPerCredit.value),
    credits: creditEntries({ entries, crediting: { cycle, duty, firstDay, induction, buckets, requiredHours, toldTwice } }),
    rolling: rollingHours({ entries, toldTwice, asOf, years: rollingYears.value, buckets }),
  }
}
