import { listPeopleJudgedSince } from "#db/queries/indicators/people-state"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Place } from "~/domain/indicators/district-facts"
import type { PortfolioPart } from "~/domain/indicators/plan"
import type { Marks } from "~/domain/indicators/tallied/marks"
import { schoolOn } from "~/domain/indicators/tallied/place"
import { talliedOn } from "~/domain/indicators/tallied/tallied"
import type { FactsBasis } from "./facts-basis.server"
import { type PeopleCounted, peopleCollector } from "./people-counted"
import { peopleOn } from "./people-on.server"

/** More than so many are counted anew with everybody else. */
const FEW_CHANGED = 300

interface Known {
  /** of which day, packs, plan and database */
  readonly of: string
  readonly computedAt: string
  /** people on the list: fewer than before means that somebody was taken off */
  readonly size: number
  readonly people: Map<number, { readonly place: Place; readonly marks: Marks }>
  counted: PeopleCounted | null
}

const known = new Map<string, Known>()

interface Asked {
  readonly districtId: string
  readonly today: CivilDate
  readonly basis: FactsBasis
  readonly portfolioParts: readonly PortfolioPart[]
}

/** For what everybody counts today. Everybody is judged once a day; after that only whose facts changed. */
export async function peopleToday(asked: Asked): Promise<PeopleCounted> {
  const there = await peopleTodayIfKnown(asked)
  if (there !== null) return there
  const { districtId, today, basis, portfolioParts } = asked
  const counted = await peopleOn({ districtId, asOf: today, portfolioParts })
  const people = new Map(
    counted.teacherIds.flatMap((teacherId, at) => {
      const place = counted.places[counted.placeOf[at] ?? -1]
      return place === undefined ? [] : [[teacherId, { place, marks: counted.marks[at] ?? 0 }] as const]
    }),
  )
  const { computedAt, people: size } = basis.state
  known.set(districtId, { of: nameOf(asked), computedAt, size, people, counted })
  return counted
}

/** The same where it is known, or few have changed since; else null at once. */
export async function peopleTodayIfKnown(asked: Asked): Promise<PeopleCounted | null> {
  const { districtId, today, basis, portfolioParts } = asked
  const { computedAt, people: size } = basis.state
  const before = known.get(districtId)
  if (before === undefined || before.of !== nameOf(asked) || size < before.size) return null
  if (before.computedAt !== computedAt || before.size !== size) {
    const changed = await listPeopleJudgedSince({ districtId, since: before.computedAt })
    if (changed.length > FEW_CHANGED) return null
    const people = new Map(before.people)
    for (const { teacherId, stage, subject, facts } of await listTeacherFacts({ districtId, teacherIds: changed, knownAt: null })) {
      const marks = talliedOn({ facts, packs: basis.packs, asOf: today, portfolioParts })
      const schoolCode = schoolOn({ postings: facts.postings, asOf: today })
      if (marks === 0 || schoolCode === null) people.delete(teacherId)
      else people.set(teacherId, { place: { schoolCode, stage, subject }, marks })
    }
    known.set(districtId, { of: before.of, computedAt, size, people, counted: null })
  }
  const current = known.get(districtId) ?? before
  current.counted ??= collected(current)
  return current.counted
}

/** Of another opening of the database the same day is another. */
function nameOf({ today, basis, portfolioParts }: Asked): string {
  return `${basis.state.opening}|${today}|${portfolioParts.join()}|${basis.packsDigest}`
}

function collected({ people }: Known): PeopleCounted {
  const collector = peopleCollector()
  for (const [teacherId, { place, marks }] of people) collector.add({ teacherId, place, marks })
  return collector.counted()
}
