/** When can an induction verdict change by itself? */
import { addDays, type CivilDate } from "../calendar/civil-date"
import { type ClosedPeriod, contains } from "../calendar/period"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"

/**
 * The first day after `asOf` on which the outcome or a figure can change with nothing new recorded, null if there is none. `periods`: the
 * days in which hours are asked of her; their end matters only while hours still lack (`lacking`).
 */
export function inductionChangesNextOn(question: {
  facts: TeacherFacts
  pack: PolicyPack
  asOf: CivilDate
  periods: readonly { readonly period: ClosedPeriod; readonly lacking: boolean }[]
}): CivilDate | null {
  const { facts, pack, asOf, periods } = question
  let next: CivilDate | null = null
  const consider = (date: CivilDate | null) => {
    if (date !== null && date > asOf && (next === null || date < next)) next = date
  }
  if (pack.inForceUntil !== null) consider(addDays(pack.inForceUntil, 1))
  consider(facts.teachingSince)
  for (const { postKind, startsOn, endsOn } of facts.postings) {
    if (postKind !== "principal" && postKind !== null) continue
    consider(startsOn)
    if (endsOn !== null && endsOn >= asOf) consider(addDays(endsOn, 1))
  }
  for (const { period, lacking } of periods) {
    if (lacking) consider(addDays(period.endsOn, 1))
    for (const { endsOn } of facts.hours) if (contains(period, endsOn)) consider(endsOn)
  }
  return next
}
