/** When can the verdict on counted rotations change by itself? */
import { addDays, addMonths, type CivilDate, eve } from "../calendar/civil-date"
import { type ClosedPeriod, fullMonths, type Period } from "../calendar/period"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import { daysOf, rotationsKnownOn } from "../rotation/counted"
import { ruralOrWeakPeriods } from "../rotation/rural-service"

/**
 * The first day after `asOf` on which the outcome or a figure can change with nothing new recorded, null if there is none: the pack ends, a
 * posting or a rotation begins or ends, or a month is full of a rotation or of a stretch at rural or weak schools that still runs.
 */
export function rotationCreditChangesNextOn(question: { facts: TeacherFacts; pack: PolicyPack; asOf: CivilDate }): CivilDate | null {
  const { facts, pack, asOf } = question
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
  facts.rotations.forEach(considerEnds)
  const running = rotationsKnownOn(question).filter(({ endsOn }) => endsOn === null)
  for (const known of running) consider(nextFullMonthOn(daysOf(known, asOf)))
  // a stretch that ended on this day is no exception: its end has been considered, which comes first
  for (const period of ruralOrWeakPeriods(question)) if (period.endsOn === asOf) consider(nextFullMonthOn(period))
  return next
}

/** The day on which one more month of it will be full if it goes on. */
function nextFullMonthOn(period: ClosedPeriod): CivilDate {
  return eve(addMonths(period.startsOn, fullMonths(period) + 1))
}
