import type { MemberRow } from "#db/queries/rotation-seasons-members"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { fullMonths } from "~/domain/calendar/period"
import type { RotationKind, Stage } from "~/domain/codes"

/** What a letter of rotation says. */
export interface Letter {
  readonly schoolYear: number
  /** running number: the row's own, which never changes */
  readonly number: string
  readonly name: string
  readonly teacherNo: string
  readonly stage: Stage | null
  readonly subject: string | null
  readonly originName: string
  readonly hostName: string
  readonly kind: RotationKind
  readonly movesPersonnel: boolean
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly months: number
  /** the day on which the host school was assigned: printed again, a letter says the same */
  readonly issuedOn: CivilDate
}

/** The letter of somebody with a host school; null for whoever has none. */
export function letterOf({ member, schoolYear, issuedOn }: { member: MemberRow; schoolYear: number; issuedOn: CivilDate }): Letter | null {
  const { id, name, teacherNo, stage, subject, originName, hostName, kind, movesPersonnel, startsOn, endsOn } = member
  if (hostName === null || kind === null || startsOn === null || endsOn === null) return null
  const person = { name, teacherNo, stage, subject, originName, hostName, kind, startsOn, endsOn }
  const months = fullMonths({ startsOn, endsOn })
  return { ...person, months, movesPersonnel: movesPersonnel === 1, schoolYear, number: String(id).padStart(4, "0"), issuedOn }
}
