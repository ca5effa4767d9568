import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { assertWholeDistrict } from "./check-sql"

/** Someone a finding concerns, whether or not she is on the list of people. */
export interface ConcernedPerson {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string | null
  readonly schoolName: string | null
  /** whether the list of people has her, so that her page can be opened */
  readonly isListed: 0 | 1
}

/** The people of these ids. */
export async function listConcernedPeople(scope: Scope, teacherIds: readonly number[], tx?: Tx): Promise<readonly ConcernedPerson[]> {
  assertWholeDistrict(scope)
  return prepared<ConcernedPerson>(
    reader(tx),
    `select t.id as teacherId, t.teacher_no as teacherNo, coalesce(r.name, l.name) as name, coalesce(s.name, l.school_code) as schoolName,
       l.teacher_id is not null as isListed
     from json_each(@ids) n cross join teacher t on t.id = n.value and t.district_id = @districtId
     left join teacher_record r on r.district_id = t.district_id and r.teacher_id = t.id and r.superseded_at is null
     left join roster l on l.teacher_id = t.id
     left join school_record s on s.district_id = t.district_id and s.school_id = coalesce(l.school_id, r.school_id) and s.superseded_at is null`,
  ).all({ districtId: scope.districtId, ids: JSON.stringify(teacherIds) })
}
