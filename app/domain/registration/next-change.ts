/** When can a verdict on registration change by itself? */
import { addDays, type CivilDate, firstDayOfYear, yearOf } from "../calendar/civil-date"
import { contains } from "../calendar/period"
import { ethicsChanges } from "../ethics/criteria"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import type { KnownRegistration, Unregistered } from "./known"
import { wholeYearsIn } from "./window"

/**
 * The first day after `asOf` on which the outcome or a figure but `dueInDays` can change with nothing new recorded, null if there is none: the
 * pack ends, a posting begins or ends, and of whom the rule concerns (`known` not null) a certificate is issued, the window or an asked year
 * ends, she begins to teach, hours that count end, or a sanction comes or goes.
 */
export function registrationChangesNextOn(question: {
  facts: TeacherFacts
  pack: PolicyPack
  asOf: CivilDate
  known: KnownRegistration | Unregistered | null
}): CivilDate | null {
  const { facts, pack, asOf, known } = question
  let next: CivilDate | null = null
  const consider = (date: CivilDate) => {
    if (date > asOf && (next === null || date < next)) next = date
  }
  if (pack.inForceUntil !== null) consider(addDays(pack.inForceUntil, 1))
  for (const { startsOn, endsOn } of facts.postings) {
    consider(startsOn)
    if (endsOn !== null) consider(addDays(endsOn, 1))
  }
  if (known === null) return next
  for (const { issuedOn } of facts.certificates) consider(issuedOn)
  if (known === "no_certificate") return next
  ethicsChanges(question).forEach(consider)
  if (known === "until_unknown") return next
  if (facts.teachingSince !== null) consider(facts.teachingSince)
  consider(addDays(known.window.endsOn, 1))
  for (const year of wholeYearsIn(known.window)) if (year >= yearOf(asOf)) consider(firstDayOfYear(year + 1))
  for (const { endsOn } of facts.hours) if (contains(known.window, endsOn)) consider(endsOn)
  return next
}
