/** Claims of many people for one training can be decided in one go. */
import type { CivilDate } from "../calendar/civil-date"
import { normalisedProjectName } from "../hours/repeats"

export interface HeldTraining {
  readonly projectName: string
  readonly organiser: string
  readonly startsOn: CivilDate | null
  readonly endsOn: CivilDate
}

/** Equal for claims of one training: same project and organiser, however they are typed, on the same days. */
export function trainingKey({ projectName, organiser, startsOn, endsOn }: HeldTraining): string {
  return JSON.stringify([normalisedProjectName(projectName), normalisedProjectName(organiser), startsOn, endsOn])
}
