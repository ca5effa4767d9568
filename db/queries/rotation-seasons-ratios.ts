import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel, RotationKind, Settlement, TierAward } from "~/domain/codes"
import { prepared, reader } from "../client"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

interface StartedRotation {
  readonly teacherId: number
  readonly kind: RotationKind
  readonly originSchoolCode: string
  readonly hostSchoolCode: string
  readonly hostSettlement: Settlement | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  /** of a season's plan, not yet a fact */
  readonly isPlanned: 0 | 1
}

interface HeldAward {
  readonly teacherId: number
  readonly tier: TierAward
  readonly level: DesignationLevel
  readonly grantedOn: CivilDate
  readonly termEndsOn: CivilDate | null
  readonly withdrawnOn: CivilDate | null
}

interface Asked {
  readonly seasonId: number
  /** first and last day of the school year */
  readonly from: CivilDate
  readonly until: CivilDate
  /** somebody of whom it is asked how she would change them; null = nobody */
  readonly alsoTeacherId: number | null
}

/**
 * What the shares of a school year are counted from, in the whole district: who is on the season's drawn list, the rotations recorded that
 * began in the year, those the season plans, and the awards of these people. Three statements.
 */
export async function readYearRotations(
  scope: Scope,
  { seasonId, from, until, alsoTeacherId }: Asked,
  tx?: Tx,
): Promise<{ readonly eligible: number; readonly rotations: readonly StartedRotation[]; readonly awards: readonly HeldAward[] }> {
  assertScope(scope)
  const bound = { districtId: scope.districtId, seasonId, from, until }
  const eligible = prepared<number>(
    reader(tx),
    "select count(*) from rotation_season_member where season_id = @seasonId and origin = 'due' and district_id = @districtId",
  )
    .pluck()
    .get(bound) as number
  const rotations = prepared<StartedRotation>(
    reader(tx),
    `select f.teacher_id as teacherId, f.kind, o.code as originSchoolCode, h.code as hostSchoolCode, null as hostSettlement,
       f.starts_on as startsOn, f.ends_on as endsOn, 0 as isPlanned
     from rotation f join school o on o.id = f.origin_school_id join school h on h.id = f.host_school_id
     where f.district_id = @districtId and f.superseded_at is null and f.starts_on between @from and @until
     union all
     select m.teacher_id, m.kind, o.code, h.code, null, m.starts_on, m.ends_on, 1
     from rotation_season_member m join school o on o.id = m.origin_school_id join school h on h.id = m.host_school_id
     where m.season_id = @seasonId and m.state = 'assigned' and m.district_id = @districtId`,
  ).all(bound)
  const awards = prepared<HeldAward>(
    reader(tx),
    `select f.teacher_id as teacherId, f.tier, f.level, f.granted_on as grantedOn, f.term_ends_on as termEndsOn, f.withdrawn_on as withdrawnOn
     from json_each(@ids) n cross join tier_award f on f.district_id = @districtId and f.teacher_id = n.value where f.superseded_at is null`,
  ).all({
    districtId: scope.districtId,
    ids: JSON.stringify([...new Set([...rotations.map(({ teacherId }) => teacherId), alsoTeacherId])]),
  })
  return { eligible, rotations, awards }
}
