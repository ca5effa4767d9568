import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { ClaimState } from "../../schema/claims"
import type { Tx } from "../../transaction"

/** An hours entry that stands in the ledger, as far as a claim can be the same. */
export interface LedgerTraining {
  readonly id: number
  readonly teacherId: number
  readonly trainingYear: number
  readonly projectName: string
  readonly organiser: string | null
  readonly startsOn: CivilDate | null
  readonly endsOn: CivilDate
  readonly hoursTenths: number
  readonly certificateNo: string | null
}

interface OfPeople {
  readonly districtId: string
  readonly teacherIds: readonly number[]
  /** only those of these years, and those with a certificate */
  readonly years: readonly number[]
}

/** Standing hours entries of these people that a claim of these training years could repeat. */
export async function listLedgerTrainings({ districtId, teacherIds, years }: OfPeople, tx?: Tx): Promise<readonly LedgerTraining[]> {
  return prepared<LedgerTraining>(
    reader(tx),
    `select h.id, h.teacher_id as teacherId, h.training_year as trainingYear, h.project_name as projectName, h.organiser,
       h.starts_on as startsOn, h.ends_on as endsOn, h.hours_tenths as hoursTenths, h.certificate_no as certificateNo
     from json_each(@teacherIds) n join hours_entry h on h.teacher_id = n.value
     where h.district_id = @districtId and h.superseded_at is null
       and (h.training_year in (select value from json_each(@years)) or substr(h.ends_on, 1, 4) + 0 in (select value from json_each(@years))
         or h.certificate_no is not null)
     order by h.teacher_id, h.ends_on, h.id`,
  ).all({ districtId, teacherIds: JSON.stringify(teacherIds), years: JSON.stringify(years) })
}

/** A claim that may be the same as another. */
export interface AlikeClaim extends Omit<LedgerTraining, "trainingYear" | "organiser"> {
  readonly organiser: string
  readonly number: string
  readonly state: ClaimState
  readonly hoursEntryId: number | null
  readonly teacherNo: string
  readonly name: string
  readonly schoolCode: string
  readonly schoolName: string
  /** JSON list */
  readonly sha256s: string
}

interface Alike {
  readonly districtId: string
  readonly teacherIds: readonly number[]
  readonly certificateNos: readonly string[]
  readonly sha256s: readonly string[]
  readonly limit: number
}

/**
 * Claims of these people, with one of these certificates, or with one of these files, whoever filed them: what a reader may see of other
 * people's is for the caller to say. The latest come first where there are more than `limit`.
 */
export async function listAlikeClaims({ limit, ...asked }: Alike, tx?: Tx): Promise<readonly AlikeClaim[]> {
  const { districtId, teacherIds, certificateNos, sha256s } = asked
  return prepared<AlikeClaim>(
    reader(tx),
    `select c.id, c.number, c.state, c.hours_entry_id as hoursEntryId, c.teacher_id as teacherId, t.teacher_no as teacherNo,
       coalesce(o.name, t.teacher_no) as name, l.code as schoolCode, coalesce(s.name, l.code) as schoolName, c.project_name as projectName,
       c.organiser, c.starts_on as startsOn, c.ends_on as endsOn, c.hours_tenths as hoursTenths, c.certificate_no as certificateNo,
       (select json_group_array(a.sha256) from claim_attachment f join attachment a on a.id = f.attachment_id where f.claim_id = c.id) as sha256s
     from (
       select c.id from json_each(@teacherIds) n join claim c on c.teacher_id = n.value
       union select c.id from json_each(@certificateNos) n join claim c on c.district_id = @districtId and c.certificate_no = n.value
       union select f.claim_id from json_each(@sha256s) n join attachment a on a.district_id = @districtId and a.sha256 = n.value
         join claim_attachment f on f.attachment_id = a.id
     ) found join claim c on c.id = found.id
     join teacher t on t.id = c.teacher_id
     join school l on l.id = c.school_id
     left join roster o on o.teacher_id = c.teacher_id
     left join school_record s on s.district_id = c.district_id and s.school_id = c.school_id and s.superseded_at is null
     where c.district_id = @districtId order by c.id desc limit @limit`,
  ).all({
    districtId,
    teacherIds: JSON.stringify(teacherIds),
    certificateNos: JSON.stringify(certificateNos),
    sha256s: JSON.stringify(sha256s),
    limit,
  })
}
