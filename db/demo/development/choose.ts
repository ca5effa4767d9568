import type { Day } from "../day"
import type { District } from "../district"
import { postingsOf } from "../facts/postings"
import { isCase, isInPost, type Person } from "../person"
import { randomStream } from "../random"

/** Who may be chosen for studios, projects and courses: people in post who are no cases, so that the cases stay as they are. */
export function choosable(district: District): readonly Person[] {
  return district.people.filter((person) => isInPost(person) && !isCase(person) && person.stage !== null && person.post !== "行政")
}

/** The people in an order that the seed and the topic give; a further person finds a place among the others without moving them. */
export function shuffled(people: readonly Person[], { seed, topic }: { seed: number; topic: string }): readonly Person[] {
  return people
    .map((person) => ({ person, at: randomStream({ seed, owner: person.number, topic }).next() }))
    .sort((a, b) => a.at - b.at || a.person.number - b.person.number)
    .map(({ person }) => person)
}

/** The first day on which the district knew the person. */
export function firstDayHere(person: Person, district: District): Day {
  return postingsOf(person, district).reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), person.joinedOn)
}

/** So many in a district of 5,000 are so many here: at least one. */
export const scaled = (count: number, scale: number): number => Math.max(1, Math.round(count * scale))
