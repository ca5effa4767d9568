import type { Place, Tally, TallyName } from "~/domain/indicators/district-facts"
import { type Marks, markOf, PARTS } from "~/domain/indicators/tallied/marks"

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
  const places: Place[] = []
  const numbers = new Map<string, number>()
  const joined = { teacherIds: [] as number[], placeOf: [] as number[], marks: [] as Marks[] }
  for (const part of parts) {
    const renumbered = part.places.map((place) => {
      const key = `${place.schoolCode}|${place.stage}|${place.subject}`
      const number = numbers.get(key) ?? places.push(place) - 1
      numbers.set(key, number)
      return number
    })
    for (const number of part.placeOf) joined.placeOf.push(renumbered[number] ?? -1)
    for (const teacherId of part.teacherIds) joined.teacherIds.push(teacherId)
    for (const marks of part.marks) joined.marks.push(marks)
  }
  return { places, ...joined }
}

/** How many count in each part of a tally, by place; of one school, or of all (null). */
export function tallyOf(people: PeopleCounted, { tally, schoolCode }: { tally: TallyName; schoolCode: string | null }): readonly Tally[] {
  const { places, placeOf, marks } = people
  const [inNumerator, inDenominator, isUnknown] = PARTS.map((part) => markOf(tally, part)) as [number, number, number]
  const width = PARTS.length
  const sums = new Int32Array(places.length * width)
  for (let at = 0; at < marks.length; at++) {
    const each = marks[at] ?? 0
    const first = (placeOf[at] ?? 0) * width
    if ((each & inNumerator) !== 0) sums[first] = (sums[first] ?? 0) + 1
    if ((each & inDenominator) !== 0) sums[first + 1] = (sums[first + 1] ?? 0) + 1
    if ((each & isUnknown) !== 0) sums[first + 2] = (sums[first + 2] ?? 0) + 1
  }
  return places.flatMap((place, at) => {
    const [numerator = 0, denominator = 0, unknown = 0] = sums.subarray(at * width, (at + 1) * width)
    const isNobody = numerator + denominator + unknown === 0
    return isNobody || (schoolCode !== null && place.schoolCode !== schoolCode) ? [] : [{ ...place, numerator, denominator, unknown }]
  })
}
