/** Who is away from her school at once: what a school has to find cover for. */
import type { CivilDate } from "../calendar/civil-date"

export interface Absence {
  readonly teacherId: number
  /** null = none recorded */
  readonly subject: string | null
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
}

export interface AwayAtOnce {
  readonly on: CivilDate
  readonly subject: string
  /** the most of one subject at any moment of the day */
  readonly people: number
  /** from when on so many are away */
  readonly fromMinute: number
}

/** For each day and subject the most people who are away at one moment, each counted once; where nobody has a subject there is nothing to cover. */
export function mostAwayAtOnce(absences: readonly Absence[]): readonly AwayAtOnce[] {
  const groups = new Map<string, { on: CivilDate; subject: string; of: Absence[] }>()
  for (const absence of absences) {
    const { on, subject } = absence
    if (subject === null) continue
    const key = `${on} ${subject}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { on, subject, of: [absence] })
    else group.of.push(absence)
  }
  return [...groups.values()]
    .map(({ on, subject, of }) => ({ on, subject, ...peakOf(of) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : b.people - a.people || (a.subject < b.subject ? -1 : 1)))
}

/** The number away changes upwards only as somebody leaves: it is enough to look at those moments. */
function peakOf(absences: readonly Absence[]): { people: number; fromMinute: number } {
  let peak = { people: 0, fromMinute: 0 }
  for (const { startsMinute: minute } of absences) {
    const away = absences.filter(({ startsMinute, endsMinute }) => startsMinute <= minute && minute < endsMinute)
    const people = new Set(away.map(({ teacherId }) => teacherId)).size
    if (people > peak.people || (people === peak.people && minute < peak.fromMinute)) peak = { people, fromMinute: minute }
  }
  return peak
}
