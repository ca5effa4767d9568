import { expect, test } from "vitest"
import { growing, roomsFor, suitedTrainers } from "~/domain/demand/resources"
import { aCourseOffered, aTrainerOffered, aVenueOffered, someTerms, WISHES } from "../../support/demand"

test("rooms are not smaller than the least group, seats not more than the largest; online needs none", () => {
  const venues = [aVenueOffered(1, 4), aVenueOffered(2, 5), aVenueOffered(3, 90)]
  const terms = someTerms({ venues, wishes: { ...WISHES, leastPeople: 5, mostPeople: 40 } })
  const rooms = (delivery: "in_person" | "online") =>
    roomsFor({ ground: { terms }, course: { delivery }, resources: { venues, trainers: [] } })
  expect(rooms("in_person")).toEqual([
    { venueId: 2, seats: 5, capacity: 5 },
    { venueId: 3, seats: 40, capacity: 90 },
  ])
  expect(rooms("online")).toEqual([{ venueId: null, seats: 40, capacity: 40 }])
})

test("the best suited trainer comes first; who is not suited does not", () => {
  const trainers = [aTrainerOffered(1, ["K1"]), aTrainerOffered(2, [], { suits: new Map([["K1", 100]]) }), aTrainerOffered(3, ["K2"])]
  const ids = suitedTrainers({ course: aCourseOffered("K1"), resources: { venues: [], trainers } }).map(({ id }) => id)
  expect(ids).toEqual([2, 1])
})

test("rooms and trainers come moment by moment, the oldest first, the newest last of all", () => {
  const old = { addedAt: "2025-01-01" }
  const stages = growing({ venues: [aVenueOffered(2), { ...aVenueOffered(1), ...old }], trainers: [aTrainerOffered(1, [], old)] })
  expect(stages.map(({ venues, trainers }) => [venues.map(({ id }) => id), trainers.map(({ id }) => id)])).toEqual([
    [[1], [1]],
    [[1, 2], [1]],
  ])
})
