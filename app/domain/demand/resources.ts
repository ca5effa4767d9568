/** Rooms and trainers that a plan may use, and what of them suits a course. */
import type { Ground } from "./ground"
import type { OfferedCourse, OfferedTrainer, OfferedVenue } from "./terms"

export interface Resources {
  readonly venues: readonly OfferedVenue[]
  readonly trainers: readonly OfferedTrainer[]
}

/** A room with the seats that a run in it would have; null = online. */
export interface Room {
  readonly venueId: number | null
  readonly seats: number
  /** what the room holds */
  readonly capacity: number
}

/** The rooms for a course: none smaller than the least group, none with more seats than the largest; an online course needs none. */
export function roomsFor({
  ground: { terms },
  course: { delivery },
  resources,
}: {
  readonly ground: Pick<Ground, "terms">
  readonly course: Pick<OfferedCourse, "delivery">
  readonly resources: Resources
}): readonly Room[] {
  const { leastPeople, mostPeople } = terms.wishes
  const all = delivery === "online" ? [{ id: null, capacity: mostPeople }] : resources.venues
  return all
    .filter(({ capacity }) => capacity >= leastPeople)
    .map(({ id, capacity }) => ({ venueId: id, seats: Math.min(capacity, mostPeople), capacity }))
}

/** Who could teach a course, the best suited first. */
export function suitedTrainers({
  course: { number },
  resources,
}: {
  readonly course: Pick<OfferedCourse, "number">
  readonly resources: Resources
}): readonly OfferedTrainer[] {
  const suits = ({ suits: of }: OfferedTrainer) => of.get(number) ?? 0
  return resources.trainers.filter((trainer) => suits(trainer) > 0).sort((a, b) => suits(b) - suits(a) || a.id - b.id)
}

/** The rooms and trainers in the order in which the college got them: those of the first moment alone, with those that came next, and so on, all of them last. */
export function growing({ venues, trainers }: Resources): readonly Resources[] {
  const moments = [...new Set([...venues, ...trainers].map(({ addedAt }) => addedAt))].sort()
  return moments.map((moment) => {
    const had = <Each extends { readonly addedAt: string; readonly id: number }>(all: readonly Each[]) =>
      all.filter(({ addedAt }) => addedAt <= moment).sort(byId)
    return { venues: had(venues), trainers: had(trainers) }
  })
}

const byId = (a: { readonly id: number }, b: { readonly id: number }) => a.id - b.id
