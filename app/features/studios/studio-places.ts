import type { CivilDate } from "~/domain/calendar/civil-date"
import { contains, type Period, touches } from "~/domain/calendar/period"
import type { StudioRole } from "~/domain/codes"

/** Somebody's time in a studio, in one role. */
export interface Membership {
  readonly teacherId: number
  readonly role: StudioRole
  readonly joinedOn: CivilDate
  /** the last day in it; null = still in it */
  readonly leftOn: CivilDate | null
}

export function periodOf({ joinedOn, leftOn }: Pick<Membership, "joinedOn" | "leftOn">): Period {
  return { startsOn: joinedOn, endsOn: leftOn }
}

/** The most people of one role who are in the studio on any one day of a period. Their number can only rise on a day on which somebody joins. */
export function mostAtOnce(members: readonly Membership[], { role, period }: { role: StudioRole; period: Period }): number {
  const own = members.filter((member) => member.role === role && touches(periodOf(member), period))
  const days = [period.startsOn, ...own.map(({ joinedOn }) => joinedOn).filter((day) => contains(period, day))]
  return Math.max(...days.map((day) => own.filter((member) => contains(periodOf(member), day)).length))
}
