import type { SeasonRow } from "#db/queries/rotation-seasons"
import type { MemberRow } from "#db/queries/rotation-seasons-members"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { nextStep } from "./next-step"
import type { BoardRow } from "./season-page"

/** A person of a season as its board shows her; ids of other tables stay here. */
export function boardRow({ member, season, today }: { member: MemberRow; season: SeasonRow; today: CivilDate }): BoardRow {
  const { id, teacherNo, name, postKind, stage, subject, origin, originName, state, hostName, kind, startsOn, endsOn, reason } = member
  const next = nextStep({ season, member, today })
  return { id, teacherNo, name, postKind, stage, subject, origin, originName, state, hostName, kind, startsOn, endsOn, reason, next }
}
