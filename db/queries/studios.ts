import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel, StudioKind, StudioRole } from "~/domain/codes"
import { prepared, reader } from "../client"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** A studio as it is known now. Another `recordId` means that what is known of it was changed. */
export interface StudioRow {
  readonly studioId: number
  readonly studioNo: string
  readonly recordId: number
  readonly name: string
  readonly kind: StudioKind
  readonly level: DesignationLevel
  readonly hostSchoolName: string | null
  readonly foundedOn: CivilDate
  readonly cycleEndsOn: CivilDate | null
  readonly withdrawnOn: CivilDate | null
}

/** Of a studio `s` and its standing record `c`. */
export const STUDIO_COLUMNS = `s.id as studioId, s.studio_no as studioNo, c.id as recordId, c.name, c.kind, c.level,
  (select coalesce(h.name, k.code) from school k left join school_record h on h.district_id = k.district_id and h.school_id = k.id
    and h.superseded_at is null where k.id = c.host_school_id) as hostSchoolName,
  c.founded_on as foundedOn, c.cycle_ends_on as cycleEndsOn, c.withdrawn_on as withdrawnOn`
const JOINED = `studio s join studio_record c on c.district_id = s.district_id and c.studio_id = s.id and c.superseded_at is null`

/** The studio of this number. A district's studios are everybody's to see who may see any. */
export async function findStudio(scope: Scope, studioNo: string, tx?: Tx): Promise<StudioRow | undefined> {
  assertScope(scope)
  return prepared<StudioRow>(reader(tx), `select ${STUDIO_COLUMNS} from ${JOINED} where s.district_id = ? and s.studio_no = ?`).get(
    scope.districtId,
    studioNo,
  )
}

/** Whether the number is taken, be it by a studio of which nothing stands any more. */
export async function existsStudioNo({ districtId, studioNo }: { districtId: string; studioNo: string }, tx?: Tx): Promise<boolean> {
  return prepared(reader(tx), "select 1 from studio where district_id = ? and studio_no = ?").pluck().get(districtId, studioNo) === 1
}

/** Makes a studio's identity and returns its id; what is known of it is a fact of its own. */
export async function insertStudio({ districtId, studioNo }: { districtId: string; studioNo: string }, tx: Tx): Promise<number> {
  const { lastInsertRowid } = prepared(tx, "insert into studio (district_id, studio_no) values (?, ?)").run(districtId, studioNo)
  return Number(lastInsertRowid)
}

/** The highest number of the shape GZS001 that is taken; null where there is none. */
export async function findLastStudioNo({ districtId }: { districtId: string }, tx?: Tx): Promise<string | null> {
  return (prepared<string | null>(
    reader(tx),
    `select studio_no from studio where district_id = ? and studio_no glob 'GZS[0-9]*' and substr(studio_no, 4) not glob '*[^0-9]*'
     order by length(studio_no) desc, studio_no desc limit 1`,
  )
    .pluck()
    .get(districtId) ?? null) as string | null
}

/** A standing membership. Another `memberId` means that it was changed. */
export interface StudioMemberRow {
  readonly memberId: number
  readonly studioId: number
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string | null
  readonly role: StudioRole
  readonly joinedOn: CivilDate
  readonly leftOn: CivilDate | null
}

/** Everybody who is or was in these studios: of each the leaders first, then members, then trainees, in the order in which they joined. */
export async function listStudioMembers(
  { districtId, studioIds }: { districtId: string; studioIds: readonly number[] },
  tx?: Tx,
): Promise<readonly StudioMemberRow[]> {
  return prepared<StudioMemberRow>(
    reader(tx),
    `select m.id as memberId, m.studio_id as studioId, m.teacher_id as teacherId, t.teacher_no as teacherNo,
       coalesce(r.name, t.teacher_no) as name, coalesce(c.name, r.school_code) as schoolName, m.role, m.joined_on as joinedOn, m.left_on as leftOn
     from json_each(@ids) i
     cross join studio_member m on m.district_id = @districtId and m.studio_id = i.value and m.superseded_at is null
     join teacher t on t.id = m.teacher_id
     left join roster r on r.teacher_id = m.teacher_id
     left join school_record c on c.district_id = r.district_id and c.school_id = r.school_id and c.superseded_at is null
     order by m.studio_id, case m.role when 'leader' then 1 when 'member' then 2 else 3 end, m.joined_on, m.id`,
  ).all({ districtId, ids: JSON.stringify(studioIds) })
}

/** A studio somebody is or was in, and as what. */
export type PersonStudioRow = StudioRow & Pick<StudioMemberRow, "memberId" | "role" | "joinedOn" | "leftOn">

/** Every studio a person is or was in, the latest first. */
export async function listStudiosOfPerson(
  { districtId, teacherId }: { districtId: string; teacherId: number },
  tx?: Tx,
): Promise<readonly PersonStudioRow[]> {
  return prepared<PersonStudioRow>(
    reader(tx),
    `select ${STUDIO_COLUMNS}, m.id as memberId, m.role, m.joined_on as joinedOn, m.left_on as leftOn
     from studio_member m join ${JOINED}
     where s.id = m.studio_id and m.teacher_id = ? and m.district_id = ? and m.superseded_at is null
     order by m.joined_on desc, m.id desc`,
  ).all(teacherId, districtId)
}

/** The id of the school with this code; undefined where there is none. */
export async function findSchoolId({ districtId, code }: { districtId: string; code: string }, tx?: Tx): Promise<number | undefined> {
  return prepared<number>(reader(tx), "select id from school where district_id = ? and code = ?").pluck().get(districtId, code) as
    | number
    | undefined
}
