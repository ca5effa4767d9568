/** When can a rotation verdict change by itself? */
import { addDays, addYears, type CivilDate } from "../calendar/civil-date"
import type { Period } from "../calendar/period"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import type { KnownClock } from "./clock"

/**
 * The first day after `asOf` on which the outcome or a figure can change with nothing new recorded, null if there is none: the pack ends, a
 * posting begins or ends, and of whom the rule concerns (`known` not null) a year is full, a rotation or an exempting leave begins or ends,
 * or she comes to the exempt age.
 */
export function rotationChangesNextOn(question: {
  facts: TeacherFacts
  pack: PolicyPack
  asOf: CivilDate
  known: KnownClock | null
}): CivilDate | null {
  const { facts, pack, asOf, known } = question
  const { exemptLeaves, exemptAge } = pack.rotation
  let next: CivilDate | null = null
  const consider = (date: CivilDate) => {
    if (date > asOf && (next === null || date < next)) next = date
  }
  const considerEnds = ({ startsOn, endsOn }: Period) => {
    consider(startsOn)
    if (endsOn !== null) consider(addDays(endsOn, 1))
  }
  if (pack.inForceUntil !== null) consider(addDays(pack.inForceUntil, 1))
  facts.postings.forEach(considerEnds)
  if (known === null) return next
  for (const { startsOn, years } of [known.clock, known.atEarliest]) consider(addYears(startsOn, years + 1))
  facts.rotations.forEach(considerEnds)
  facts.leaves.filter(({ kind }) => exemptLeaves.value.includes(kind)).forEach(considerEnds)
  consider(addYears(facts.bornOn, exemptAge.value[facts.sex]))
  return next
}
