import type { CivilDate } from "~/domain/calendar/civil-date"
import { contains, touches } from "~/domain/calendar/period"
import type { TeacherFacts } from "~/domain/facts"

/** What stands against a stay elsewhere: the code of a refusal and what it names. */
export interface Obstacle {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

interface Stay {
  readonly facts: Pick<TeacherFacts, "postings" | "leaves" | "rotations">
  readonly originCode: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
}

/** The first reason why somebody cannot go on that day: she is not at the origin school, is on leave, or is in a rotation already; null where none is recorded. */
export function obstacleTo({ facts, originCode, startsOn, endsOn }: Stay): Obstacle | null {
  const isThere = facts.postings.some((posting) => posting.schoolCode === originCode && contains(posting, startsOn))
  if (!isThere) return { code: "season_not_at_origin", params: { startsOn } }
  const leave = facts.leaves.find((each) => contains(each, startsOn))
  if (leave !== undefined) return { code: "season_on_leave", params: { leaveKind: leave.kind, since: leave.startsOn } }
  const rotation = facts.rotations.find((each) => touches(each, { startsOn, endsOn }))
  return rotation === undefined ? null : { code: "season_in_rotation", params: { since: rotation.startsOn } }
}
