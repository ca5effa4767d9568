import type { Place, Tally, TallyName } from "~/domain/indicators/district-facts"
import { isMarked, type Marks } from "~/domain/indicators/tallied/marks"

/** For what each person of a district counts on a day, as short as it can be said: there are tens of thousands, and they come from another process. */
export interface PeopleCounted {
  /** each once */
  readonly places: readonly Place[]
  /** who counts anywhere, by id, ascending */
  readonly teacherIds: readonly number[]
  /** beside each her place, by its number in `places`, and what she counts for */
  readonly placeOf: readonly number[]
  readonly marks: readonly Marks[]
}

/** Collects people one after the other. */
export function peopleCollector(): { add(person: { teacherId: number; place: Place; marks: Marks }): void; counted(): PeopleCounted } {
  const places: Place[] = []
  const numbers = new Map<string, number>()
  const [teacherIds, placeOf, allMarks]: [number[], number[], Marks[]] = [[], [], []]
  return {
    add({ teacherId, place, marks }) {
      const key = `${place.schoolCode}|${place.stage}|${place.subject}`
      const known = numbers.get(key)
      const number = known ?? places.push(place) - 1
      if (known === undefined) numbers.set(key, number)
      teacherIds.push(teacherId)
      placeOf.push(number)
      allMarks.push(marks)
    },
    counted: () => ({ places, teacherIds, placeOf, marks: allMarks }),
  }
}

/** The parts of a district as one, in their order. */
export function joinCounted(parts: readonly PeopleCounted[]): PeopleCounted {
  const collector = peopleCollector()
  for (const { places, teacherIds, placeOf, marks } of parts)
    for (const [at, teacherId] of teacherIds.entries()) {
      const place = places[placeOf[at] ?? -1]
      if (place !== undefined) collector.add({ teacherId, place, marks: marks[at] ?? 0 })
    }
  return collector.counted()
}

/** How many count in each part of a tally, by place; of one school, or of all (null). */
export function tallyOf(people: PeopleCounted, { tally, schoolCode }: { tally: TallyName; schoolCode: string | null }): readonly Tally[] {
  const { places, placeOf, marks } = people
  const sums = places.map(() => [0, 0, 0] as [number, number, number])
  for (const [at, each] of marks.entries()) {
    const sum = sums[placeOf[at] ?? -1]
    if (sum === undefined) continue
    if (isMarked(each, { tally, part: "numerator" })) sum[0] += 1
    if (isMarked(each, { tally, part: "denominator" })) sum[1] += 1
    if (isMarked(each, { tally, part: "unknown" })) sum[2] += 1
  }
  return places.flatMap((place, at) => {
    const [numerator, denominator, unknown] = sums[at] ?? [0, 0, 0]
    const isNobody = numerator + denominator + unknown === 0
    return isNobody || (schoolCode !== null && place.schoolCode !== schoolCode) ? [] : [{ ...place, numerator, denominator, unknown }]
  })
}
