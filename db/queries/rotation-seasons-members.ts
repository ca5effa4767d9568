import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PostKind, RotationKind, Stage } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { RotationAppraisal, SeasonMemberOrigin, SeasonMemberState } from "../schema/rotation-season"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { ofSchool } from "./rotation-seasons-scope"

/** What a season keeps of one person, and may change. */
export interface MemberChange {
  readonly state: SeasonMemberState
  readonly reason: string | null
  readonly hostSchoolId: number | null
  readonly kind: RotationKind | null
  readonly movesPersonnel: 0 | 1 | null
  readonly startsOn: CivilDate | null
  readonly endsOn: CivilDate | null
  readonly midtermResult: RotationAppraisal | null
  readonly midtermOn: CivilDate | null
  readonly midtermNote: string | null
  readonly finalResult: RotationAppraisal | null
  readonly finalOn: CivilDate | null
  readonly finalNote: string | null
}

/** One person of a season, with what lists say of her. */
export interface MemberRow extends MemberChange {
  readonly id: number
  readonly version: number
  readonly seasonId: number
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly origin: SeasonMemberOrigin
  readonly originSchoolId: number
  readonly originCode: string
  readonly originName: string
  readonly hostCode: string | null
  readonly hostName: string | null
  readonly keptVerdictId: number | null
  /** of the verdict by which she was listed or named */
  readonly outcome: Outcome | null
}

/** The order of the steps; also the order in which a board shows the groups. */
export const MEMBER_STATES: readonly SeasonMemberState[] = [
  "listed",
  "nominated",
  "assigned",
  "away",
  "returned",
  "held_back",
  "broken_off",
]
export const STEP = `case m.state ${MEMBER_STATES.map((state, at) => `when '${state}' then ${at}`).join(" ")} end`

export const MEMBER_COLUMNS = `m.id, m.version, m.season_id as seasonId, m.teacher_id as teacherId, t.teacher_no as teacherNo,
  coalesce(r.name, t.teacher_no) as name, r.post_kind as postKind, r.stage, r.subject, m.origin, m.state, m.reason,
  m.origin_school_id as originSchoolId, o.code as originCode, coalesce(os.name, o.code) as originName,
  m.host_school_id as hostSchoolId, h.code as hostCode, coalesce(hs.name, h.code) as hostName,
  m.kept_verdict_id as keptVerdictId, k.outcome, m.kind, m.moves_personnel as movesPersonnel, m.starts_on as startsOn, m.ends_on as endsOn,
  m.midterm_result as midtermResult, m.midterm_on as midtermOn, m.midterm_note as midtermNote,
  m.final_result as finalResult, m.final_on as finalOn, m.final_note as finalNote`

const record = (alias: string, of: string) =>
  `left join school_record ${alias} on ${alias}.district_id = @districtId and ${alias}.school_id = ${of}.id and ${alias}.superseded_at is null`

export const MEMBER_TABLES = `rotation_season_member m
  join school o on o.id = m.origin_school_id
  join teacher t on t.id = m.teacher_id
  left join roster r on r.teacher_id = m.teacher_id
  ${record("os", "o")}
  left join school h on h.id = m.host_school_id
  ${record("hs", "h")}
  left join kept_verdict k on k.id = m.kept_verdict_id`

/** One person of a season, if the scope reaches her. */
export async function findSeasonMember(
  scope: Scope,
  { seasonId, memberId }: { seasonId: number; memberId: number },
  tx?: Tx,
): Promise<MemberRow | undefined> {
  const { sql, bound } = ofSchool(scope)
  return prepared<MemberRow>(
    reader(tx),
    `select ${MEMBER_COLUMNS} from ${MEMBER_TABLES} where m.id = @memberId and m.season_id = @seasonId and ${sql}`,
  ).get({ ...bound, seasonId, memberId })
}

/** Everybody of a season in one state whom the scope reaches: what a step is taken with for all at once. */
export async function listMembersInState(
  scope: Scope,
  { seasonId, state }: { seasonId: number; state: SeasonMemberState },
  tx?: Tx,
): Promise<readonly MemberRow[]> {
  const { sql, bound } = ofSchool(scope)
  return prepared<MemberRow>(
    reader(tx),
    `select ${MEMBER_COLUMNS} from ${MEMBER_TABLES} where m.season_id = @seasonId and m.state = @state and ${sql} order by m.id`,
  ).all({ ...bound, seasonId, state })
}

/** Writes what changed of a person over this version; false where somebody else changed it meanwhile. */
export async function updateSeasonMember(
  change: MemberChange & { readonly id: number; readonly version: number; readonly updatedAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update rotation_season_member set version = version + 1, updated_at = @updatedAt, state = @state, reason = @reason,
       host_school_id = @hostSchoolId, kind = @kind, moves_personnel = @movesPersonnel, starts_on = @startsOn, ends_on = @endsOn,
       midterm_result = @midtermResult, midterm_on = @midtermOn, midterm_note = @midtermNote,
       final_result = @finalResult, final_on = @finalOn, final_note = @finalNote
     where id = @id and version = @version`,
  ).run(change)
  return changes === 1
}

/** People with a host school who are to go or have gone, by the numbers of their rows, after one of them. */
export async function listLetterMembers(
  scope: Scope,
  { seasonId, afterId, limit }: { seasonId: number; afterId: number; limit: number },
  tx?: Tx,
): Promise<readonly MemberRow[]> {
  const { sql, bound } = ofSchool(scope)
  return prepared<MemberRow>(
    reader(tx),
    `select ${MEMBER_COLUMNS} from ${MEMBER_TABLES}
     where m.season_id = @seasonId and m.state in ('assigned', 'away') and m.id > @afterId and ${sql} order by m.id limit @limit`,
  ).all({ ...bound, seasonId, afterId, limit })
}
