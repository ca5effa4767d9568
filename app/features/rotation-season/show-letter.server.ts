import { findSeason } from "#db/queries/rotation-seasons"
import { findSeasonMember } from "#db/queries/rotation-seasons-members"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { RotationKind, Stage } from "~/domain/codes"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** What a letter of rotation says. */
export interface Letter {
  readonly schoolYear: number
  readonly memberId: number
  /** running number of the season's letters: the row's place among all rows, which never changes */
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
  readonly issuedOn: CivilDate
}

interface Asked {
  readonly scope: Scope
  readonly schoolYear: number
  readonly memberId: number
  readonly today: CivilDate
}

/** The letter of somebody who has a host school. Whoever has none has no letter either: `NotFound`. */
export async function showLetter({ scope, schoolYear, memberId, today }: Asked): Promise<Letter> {
  const season = await findSeason(scope, schoolYear)
  const member = season && (await findSeasonMember(scope, { seasonId: season.id, memberId }))
  if (member === undefined) throw new NotFound()
  const { name, teacherNo, stage, subject, originName, hostName, kind, movesPersonnel, startsOn, endsOn } = member
  if (hostName === null || kind === null || startsOn === null || endsOn === null) throw new NotFound()
  const person = { name, teacherNo, stage, subject, originName, hostName, kind, startsOn, endsOn }
  const number = String(memberId).padStart(4, "0")
  return { ...person, movesPersonnel: movesPersonnel === 1, schoolYear, memberId, number, issuedOn: today }
}
