import { listBehind } from "#db/queries/indicators-nearest/behind"
import { type Nearest, takeNearest } from "~/domain/indicators/nearest/nearest"
import { phrase } from "~/domain/phrases"
import type { NearAsked } from "./near-asked"
import { nearPerson } from "./near-person"

/** Who is behind with her hours, the fewest that remain first. */
export async function listNearHours({ scope, limit }: NearAsked): Promise<readonly Nearest[]> {
  const people = await listBehind(scope, { limit })
  const candidates = people.map((person) => {
    const { remainingTenths } = person
    const lack =
      remainingTenths > 0 ? phrase("nearest.lacks.hours", { missing: remainingTenths / 10 }) : phrase("nearest.lacks.concentrated", {})
    return nearPerson(person, { lacking: [lack], work: remainingTenths })
  })
  return takeNearest(candidates, limit)
}
