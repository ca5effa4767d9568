import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Delivery, TrainingLevel, TrainingTopic } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { ClaimState } from "../../schema/claims"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** What is claimed, in the words of the teacher. */
export interface ClaimedTraining {
  readonly projectName: string
  readonly organiser: string
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly startsOn: CivilDate | null
  readonly endsOn: CivilDate
  readonly hoursTenths: number
  readonly certificateNo: string | null
}

/** What school and college said, as far as it holds now; what was said before stands in the audit. */
export interface ClaimProgress {
  readonly state: ClaimState
  readonly dueOn: CivilDate
  readonly schoolNote: string | null
  readonly endorsedBy: string | null
  readonly decisionNote: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Instant | null
  readonly recognisedTenths: number | null
  readonly hoursEntryId: number | null
  readonly appeal: string | null
  readonly appealedAt: Instant | null
}

export interface ClaimRow extends ClaimedTraining, ClaimProgress {
  readonly id: number
  readonly number: string
  readonly version: number
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolId: number
  readonly schoolCode: string
  readonly schoolName: string
  readonly createdAt: Instant
  readonly createdBy: string | null
  readonly updatedAt: Instant
}

export const CLAIM_SELECT = `select c.id, c.number, c.version, c.teacher_id as teacherId, t.teacher_no as teacherNo,
    coalesce(o.name, t.teacher_no) as name, c.school_id as schoolId, l.code as schoolCode, coalesce(s.name, l.code) as schoolName,
    c.state, c.project_name as projectName, c.organiser, c.level, c.topic, c.delivery, c.starts_on as startsOn, c.ends_on as endsOn,
    c.hours_tenths as hoursTenths, c.certificate_no as certificateNo, c.due_on as dueOn, c.school_note as schoolNote,
    c.endorsed_by as endorsedBy, c.decision_note as decisionNote, c.decided_by as decidedBy, c.decided_at as decidedAt,
    c.recognised_tenths as recognisedTenths, c.hours_entry_id as hoursEntryId, c.appeal, c.appealed_at as appealedAt,
    c.created_at as createdAt, c.created_by as createdBy, c.updated_at as updatedAt
  from claim c
  join teacher t on t.id = c.teacher_id
  join school l on l.id = c.school_id
  left join roster o on o.teacher_id = c.teacher_id
  left join school_record s on s.district_id = c.district_id and s.school_id = c.school_id and s.superseded_at is null`

/** Which claims `c` a scope reaches: the district's, those filed at a school, or one person's. */
export function claimScope(scope: Scope): { readonly sql: string; readonly bound: Readonly<Record<string, string>> } {
  assertScope(scope)
  const { districtId } = scope
  const district = "c.district_id = @districtId"
  switch (scope.kind) {
    case "district":
      return { sql: district, bound: { districtId } }
    case "school":
      return {
        sql: `${district} and c.school_id = (select id from school where district_id = @districtId and code = @scopeSchoolCode)`,
        bound: { districtId, scopeSchoolCode: scope.schoolCode },
      }
    case "self":
      return {
        sql: `${district} and c.teacher_id = (select id from teacher where district_id = @districtId and teacher_no = @scopeTeacherNo)`,
        bound: { districtId, scopeTeacherNo: scope.teacherNo },
      }
  }
}

/** The claims with these numbers that the scope reaches, in the order of their numbers. */
export async function listClaims(scope: Scope, numbers: readonly string[], tx?: Tx): Promise<readonly ClaimRow[]> {
  const { sql, bound } = claimScope(scope)
  return prepared<ClaimRow>(
    reader(tx),
    `${CLAIM_SELECT} where ${sql} and c.number in (select value from json_each(@numbers)) order by c.number`,
  ).all({ ...bound, numbers: JSON.stringify(numbers) })
}

export interface NewClaim extends ClaimedTraining {
  readonly districtId: string
  readonly year: number
  readonly teacherId: number
  readonly schoolCode: string
  readonly dueOn: CivilDate
  readonly createdAt: Instant
  readonly createdBy: string | null
}

/** Files a claim under the district's next number of its year, SB2026-000001. */
export async function insertClaim(claim: NewClaim, tx: Tx): Promise<{ readonly id: number; readonly number: string }> {
  const { year, ...values } = claim
  const prefix = `SB${year}-`
  const last = prepared<{ number: string }>(
    tx,
    "select number from claim where district_id = ? and number >= ? and number < ? order by number desc limit 1",
  ).get(claim.districtId, prefix, `${prefix}:`)
  const number = `${prefix}${String(Number(last?.number.slice(prefix.length) ?? 0) + 1).padStart(6, "0")}`
  const { lastInsertRowid } = prepared(
    tx,
    `insert into claim (district_id, number, teacher_id, school_id, state, project_name, organiser, level, topic, delivery, starts_on,
       ends_on, hours_tenths, certificate_no, due_on, created_at, created_by, updated_at)
     select @districtId, @number, @teacherId, l.id, 'filed', @projectName, @organiser, @level, @topic, @delivery, @startsOn, @endsOn,
       @hoursTenths, @certificateNo, @dueOn, @createdAt, @createdBy, @createdAt
     from school l where l.district_id = @districtId and l.code = @schoolCode`,
  ).run({ ...values, number })
  return { id: Number(lastInsertRowid), number }
}

/** Writes a claim as it now is; false where it was changed meanwhile. */
export async function updateClaim(claim: ClaimRow, tx: Tx): Promise<boolean> {
  const { teacherNo: _no, name: _name, schoolName: _school, schoolId: _id, createdAt: _at, createdBy: _by, number: _number, ...row } = claim
  const { teacherId: _teacher, ...values } = row
  const { changes } = prepared(
    tx,
    `update claim set state = @state, school_id = (select l.id from school l where l.district_id = claim.district_id and l.code = @schoolCode),
       project_name = @projectName, organiser = @organiser, level = @level, topic = @topic, delivery = @delivery, starts_on = @startsOn,
       ends_on = @endsOn, hours_tenths = @hoursTenths, certificate_no = @certificateNo, due_on = @dueOn, school_note = @schoolNote,
       endorsed_by = @endorsedBy, decision_note = @decisionNote, decided_by = @decidedBy, decided_at = @decidedAt,
       recognised_tenths = @recognisedTenths, hours_entry_id = @hoursEntryId, appeal = @appeal, appealed_at = @appealedAt,
       updated_at = @updatedAt, version = version + 1
     where id = @id and version = @version`,
  ).run(values)
  return changes === 1
}
