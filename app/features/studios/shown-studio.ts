import type { StudioMemberRow, StudioRow } from "#db/queries/studios"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { contains } from "~/domain/calendar/period"
import type { ShownStudio } from "./studio-page"
import { periodOf } from "./studio-places"
import { type StudioDays, studioState } from "./studio-state"

/** What screens show of a studio; ids stay here. */
export function shownStudio(studio: StudioRow, today: CivilDate): ShownStudio {
  const { studioNo, name, kind, level, hostSchoolName, foundedOn, cycleEndsOn, withdrawnOn } = studio
  return { studioNo, name, kind, level, hostSchoolName, foundedOn, cycleEndsOn, withdrawnOn, state: studioState(studio, today) }
}

/** Whether somebody is in a studio on a day: a closed one has nobody. */
export function isPresent(member: Pick<StudioMemberRow, "joinedOn" | "leftOn">, studio: StudioDays, today: CivilDate): boolean {
  return studioState(studio, today) !== "closed" && contains(periodOf(member), today)
}
