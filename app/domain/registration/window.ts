/** Which registration is looked at, and which years? Clauses: registration.window, registration.appraisals. */
import { addDays, addYears, type CivilDate, eve, firstDayOfYear, yearOf } from "../calendar/civil-date"
import type { ClosedPeriod } from "../calendar/period"
import type { Certificate, TeacherFacts } from "../facts"

/** The certificates that exist on the day, in the order of their rows. */
export function certificatesIssuedBy({
  certificates,
  asOf,
}: {
  certificates: readonly Certificate[]
  asOf: CivilDate
}): readonly Certificate[] {
  return certificates.filter(({ issuedOn }) => issuedOn <= asOf).sort((a, b) => (a.evidence.key < b.evidence.key ? -1 : 1))
}

/** The latest 注册有效期止 of `certificates`; null where none has any. */
export function registeredUntil(certificates: readonly Certificate[]): CivilDate | null {
  return certificates.reduce<CivilDate | null>(
    (latest, { registeredUntil: until }) => (until !== null && (latest === null || until > latest) ? until : latest),
    null,
  )
}

/** The years that end on 注册有效期止. */
export function registrationWindow({ until, years }: { until: CivilDate; years: number }): ClosedPeriod {
  return { startsOn: addYears(addDays(until, 1), -years), endsOn: until }
}

/** The calendar years that lie wholly in the window, earliest first. */
export function wholeYearsIn({ startsOn, endsOn }: ClosedPeriod): readonly number[] {
  const first = firstDayOfYear(yearOf(startsOn)) === startsOn ? yearOf(startsOn) : yearOf(startsOn) + 1
  const last = eve(firstDayOfYear(yearOf(endsOn) + 1)) === endsOn ? yearOf(endsOn) : yearOf(endsOn) - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** Of those the ones that are over on the day and in which she taught. Who has no 从教起始年月, or one ahead, is asked for all. */
export function appraisalYears(about: {
  facts: Pick<TeacherFacts, "teachingSince">
  window: ClosedPeriod
  asOf: CivilDate
}): readonly number[] {
  const { facts, window, asOf } = about
  const { teachingSince } = facts
  const firstTaught = teachingSince === null || teachingSince > asOf ? null : yearOf(teachingSince)
  return wholeYearsIn(window).filter((year) => year < yearOf(asOf) && (firstTaught === null || year >= firstTaught))
}
