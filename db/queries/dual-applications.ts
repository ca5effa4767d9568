import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DualQualifiedLevel } from "~/domain/codes"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { DualApplicationState } from "../schema/applications"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

export interface DualApplicationRow {
  readonly id: number
  readonly version: number
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly level: DualQualifiedLevel
  readonly keptVerdictId: number
  /** of the verdict that it was last filed on */
  readonly keptNumber: string
  readonly state: DualApplicationState
  readonly statement: string | null
  readonly schoolNote: string | null
  readonly panelNote: string | null
  readonly certifiedOn: CivilDate | null
  readonly validUntilOn: CivilDate | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

const SELECT = `select a.id, a.version, a.teacher_id as teacherId, t.teacher_no as teacherNo, coalesce(o.name, t.teacher_no) as name,
    c.code as schoolCode, coalesce(s.name, c.code) as schoolName, a.level, a.kept_verdict_id as keptVerdictId, k.number as keptNumber, a.state,
    a.statement, a.school_note as schoolNote, a.panel_note as panelNote, a.certified_on as certifiedOn, a.valid_until_on as validUntilOn,
    a.created_at as createdAt, a.updated_at as updatedAt
  from dual_qualified_application a
  join teacher t on t.id = a.teacher_id
  join school c on c.id = a.school_id
  join kept_verdict k on k.id = a.kept_verdict_id
  left join roster o on o.teacher_id = a.teacher_id
  left join school_record s on s.district_id = a.district_id and s.school_id = a.school_id and s.superseded_at is null`

/** Which applications `a` a scope reaches: the district's, those filed at a school, or one person's. */
export function dualScope(scope: Scope) {
  assertScope(scope)
  const { districtId } = scope
  switch (scope.kind) {
    case "district":
      return { sql: "a.district_id = @districtId", bound: { districtId } }
    case "school":
      return {
        sql: "a.district_id = @districtId and a.school_id = (select id from school where district_id = @districtId and code = @scopeSchoolCode)",
        bound: { districtId, scopeSchoolCode: scope.schoolCode },
      }
    case "self":
      return {
        sql: `a.district_id = @districtId
          and a.teacher_id = (select id from teacher where district_id = @districtId and teacher_no = @scopeTeacherNo)`,
        bound: { districtId, scopeTeacherNo: scope.teacherNo },
      }
  }
}

/** The application, if the scope reaches it. */
export async function findDualApplication(scope: Scope, applicationId: number, tx?: Tx): Promise<DualApplicationRow | undefined> {
  const { sql, bound } = dualScope(scope)
  return prepared<DualApplicationRow>(reader(tx), `${SELECT} where a.id = @applicationId and ${sql}`).get({ ...bound, applicationId })
}

interface Part {
  readonly states: readonly DualApplicationState[]
  /** null = every school of the scope */
  readonly schoolCode: string | null
  /** an id; null = from the first */
  readonly from: number | null
  readonly backwards: boolean
  readonly limit: number
}

/** A part of the applications in these states, those that wait longest first. */
export async function listDualApplications(scope: Scope, part: Part, tx?: Tx): Promise<readonly DualApplicationRow[]> {
  const { sql, bound } = dualScope(scope)
  const { states, schoolCode, from, backwards, limit } = part
  const rows = prepared<DualApplicationRow>(
    reader(tx),
    `${SELECT} where ${sql} and a.state in (select value from json_each(@states)) and (@schoolCode is null or c.code = @schoolCode)
       ${from === null ? "" : `and a.id ${backwards ? "<" : ">"} @from`} order by a.id ${backwards ? "desc" : "asc"} limit @limit`,
  ).all({ ...bound, states: JSON.stringify(states), schoolCode, limit, ...(from === null ? {} : { from }) })
  return backwards ? rows.reverse() : rows
}

/** The last applications of the scope's person, the newest first. */
export async function listOwnDualApplications(scope: Scope, limit: number, tx?: Tx): Promise<readonly DualApplicationRow[]> {
  const { sql, bound } = dualScope(scope)
  return prepared<DualApplicationRow>(reader(tx), `${SELECT} where ${sql} order by a.id desc limit @limit`).all({ ...bound, limit })
}

/** How many applications of the scope are in each state; without a row where none is. */
export async function countDualApplications(
  scope: Scope,
  { schoolCode }: { readonly schoolCode: string | null },
  tx?: Tx,
): Promise<readonly { readonly state: DualApplicationState; readonly applications: number }[]> {
  const { sql, bound } = dualScope(scope)
  return prepared<{ state: DualApplicationState; applications: number }>(
    reader(tx),
    `select a.state, count(*) as applications from dual_qualified_application a join school c on c.id = a.school_id
     where ${sql} and (@schoolCode is null or c.code = @schoolCode) group by a.state`,
  ).all({ ...bound, schoolCode })
}

/** Files an application at the person's school; null where she has one under way. */
export async function insertDualApplication(
  application: Pick<DualApplicationRow, "teacherId" | "schoolCode" | "level" | "keptVerdictId" | "statement" | "createdAt"> & {
    readonly districtId: string
    readonly createdBy: string | null
  },
  tx: Tx,
): Promise<number | null> {
  const { lastInsertRowid, changes } = prepared(
    tx,
    `insert into dual_qualified_application (district_id, teacher_id, school_id, level, kept_verdict_id, state, statement, created_at,
       created_by, updated_at)
     select @districtId, @teacherId, c.id, @level, @keptVerdictId, 'applied', @statement, @createdAt, @createdBy, @createdAt
     from school c where c.district_id = @districtId and c.code = @schoolCode
     on conflict (teacher_id) where state in ('applied', 'returned', 'endorsed') do nothing`,
  ).run(application)
  return changes === 0 ? null : Number(lastInsertRowid)
}

/** Writes an application as it now is; false where it was changed meanwhile. */
export async function updateDualApplication(application: DualApplicationRow, tx: Tx): Promise<boolean> {
  const { id, version, level, keptVerdictId, state, statement, schoolNote, panelNote, certifiedOn, validUntilOn, updatedAt } = application
  const { changes } = prepared(
    tx,
    `update dual_qualified_application set level = @level, kept_verdict_id = @keptVerdictId, state = @state, statement = @statement,
       school_note = @schoolNote, panel_note = @panelNote, certified_on = @certifiedOn, valid_until_on = @validUntilOn,
       updated_at = @updatedAt, version = version + 1 where id = @id and version = @version`,
  ).run({ id, version, level, keptVerdictId, state, statement, schoolNote, panelNote, certifiedOn, validUntilOn, updatedAt })
  return changes === 1
}
