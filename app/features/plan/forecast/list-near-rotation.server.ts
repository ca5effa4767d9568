import { existsOpenSeason, listDueForRotation, listSeasonWaiting, type SeasonPerson } from "#db/queries/indicators-nearest/rotation-due"
import { type Nearest, takeNearest } from "~/domain/indicators/nearest/nearest"
import { phrase } from "~/domain/phrases"
import type { Phrase } from "~/domain/verdict"
import type { NearAsked } from "./near-asked"
import { nearPerson } from "./near-person"

/** How many steps of a season are left before she goes. */
const STEPS: Readonly<Record<SeasonPerson["state"], number>> = { assigned: 0, nominated: 1, listed: 2 }

/** Who is due for rotation and has not gone: by the lists of the season under way, else by the standings, whoever was due first at the top. */
export async function listNearRotation({
  scope,
  pack,
  limit,
  backbone,
}: NearAsked & { readonly backbone: boolean }): Promise<readonly Nearest[]> {
  const asked = { backboneLevels: backbone ? pack.rotation.backboneLevels.value : null, limit }
  if (!(await existsOpenSeason({ districtId: scope.districtId }))) {
    const due = await listDueForRotation(scope, asked)
    const lacking = [phrase("nearest.step.open_season", {})]
    return takeNearest(
      due.map((person) => nearPerson(person, { lacking, on: person.on })),
      limit,
    )
  }
  const waiting = await listSeasonWaiting(scope, asked)
  return takeNearest(
    waiting.map((person) => nearPerson(person, { lacking: [stepOf(person)], steps: STEPS[person.state], on: person.on })),
    limit,
  )
}

function stepOf({ state, on }: SeasonPerson): Phrase {
  if (state === "assigned" && on !== null) return phrase("nearest.step.go", { startsOn: on })
  return state === "listed" ? phrase("nearest.step.nominate", {}) : phrase("nearest.step.assign_host", {})
}
