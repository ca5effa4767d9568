import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { Tx } from "../transaction"

interface Version {
  readonly id: number
  readonly supersedesId: number | null
  readonly schoolId: number
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly stands: 0 | 1
}

interface Closing {
  readonly reason: string
  readonly schoolId: number
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
}

/**
 * Why postings of one person that stand have ended, by their ids, where whoever closed one said so: the reason is in the audit, the posting
 * that it made in the record's history. It stays when the posting is corrected later, and goes when it is opened again.
 */
export async function listClosingReasons(
  { districtId, teacherId, teacherNo }: { districtId: string; teacherId: number; teacherNo: string },
  tx?: Tx,
): Promise<ReadonlyMap<number, string>> {
  const closings = prepared<Closing>(
    reader(tx),
    `select e.details ->> '$.reason' as reason, c.value ->> '$.after.schoolId' as schoolId, c.value ->> '$.after.startsOn' as startsOn,
       c.value ->> '$.after.endsOn' as endsOn
     from audit_event e, json_each(e.details, '$.changes') c
     where e.subject_kind = 'person' and e.subject_key = @teacherNo and e.district_id = @districtId and e.action = 'posting.closed'
       and c.value ->> '$.table' = 'posting' order by e.seq`,
  ).all({ districtId, teacherNo })
  if (closings.length === 0) return new Map()
  const versions = prepared<Version>(
    reader(tx),
    `select id, supersedes_id as supersedesId, school_id as schoolId, starts_on as startsOn, ends_on as endsOn, superseded_at is null as stands
     from posting where district_id = @districtId and teacher_id = @teacherId order by id desc`,
  ).all({ districtId, teacherId })
  const successors = new Map(versions.map((version) => [version.supersedesId, version]))
  const reasons = new Map<number, string>()
  for (const closing of closings) {
    let found = versions.find((version) => isMadeBy(version, closing))
    while (found !== undefined && found.stands === 0 && found.endsOn !== null) found = successors.get(found.id)
    if (found?.stands === 1 && found.endsOn !== null) reasons.set(found.id, closing.reason)
  }
  return reasons
}

function isMadeBy(version: Version, { schoolId, startsOn, endsOn }: Closing): boolean {
  return version.schoolId === schoolId && version.startsOn === startsOn && version.endsOn === endsOn
}
