import type { EmploymentStatus, PostKind, Stage } from "~/domain/codes"
import { prepared, reader } from "../client"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { inScope } from "./roster-scope"

/** A person as the list has her: where she works today, or worked last. */
export interface RosterPerson {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly employmentStatus: EmploymentStatus
}

/** The person with this number, if the scope reaches her; undefined as well where nobody has the number. */
export async function findRosterPerson(scope: Scope, teacherNo: string, tx?: Tx): Promise<RosterPerson | undefined> {
  const { sql, bound } = inScope(scope)
  return prepared<RosterPerson>(
    reader(tx),
    `select r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.school_code as schoolCode,
       coalesce(s.name, r.school_code) as schoolName, r.post_kind as postKind, r.stage, r.subject, r.employment_status as employmentStatus
     from teacher t
     join roster r on r.teacher_id = t.id
     left join school_record s on s.district_id = r.district_id and s.school_id = r.school_id and s.superseded_at is null
     where t.district_id = @districtId and t.teacher_no = @teacherNo and ${sql}`,
  ).get({ ...bound, teacherNo })
}

interface Page {
  /** the school to keep to; null = every school of the scope */
  readonly schoolCode: string | null
  /** the last number of the page before; "" = from the first */
  readonly afterTeacherNo: string
  readonly limit: number
}

/** Ids and numbers of the people of a scope, in the order of their numbers: the pages of a walk over everybody. */
export async function listRosterIds(
  scope: Scope,
  { schoolCode, afterTeacherNo, limit }: Page,
  tx?: Tx,
): Promise<readonly { readonly teacherId: number; readonly teacherNo: string }[]> {
  const { sql, bound } = inScope(scope)
  const isNarrow = scope.kind !== "district" || schoolCode !== null
  const from = isNarrow ? "roster r join teacher t on t.id = r.teacher_id" : "teacher t cross join roster r on r.teacher_id = t.id"
  return prepared<{ teacherId: number; teacherNo: string }>(
    reader(tx),
    `select r.teacher_id as teacherId, t.teacher_no as teacherNo from ${from}
     where ${sql}${schoolCode === null ? "" : " and r.school_code = @schoolCode"}
       and t.district_id = @districtId and t.teacher_no > @afterTeacherNo
     order by t.teacher_no limit @limit`,
  ).all({ ...bound, ...(schoolCode === null ? {} : { schoolCode }), afterTeacherNo, limit })
}
