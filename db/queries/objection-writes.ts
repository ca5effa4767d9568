import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Role } from "~/domain/roles"
import type { Rule } from "~/domain/verdict"
import { prepared } from "../client"
import type { Instant } from "../columns"
import type { ObjectionState } from "../schema/checks"
import type { Tx } from "../transaction"

export interface NewObjection {
  readonly districtId: string
  readonly year: number
  readonly teacherId: number
  readonly rule: Rule
  readonly criterionId: string
  readonly keptVerdictId: number
  readonly grounds: string
  readonly ownerRole: Role
  readonly ownerSchoolId: number | null
  readonly dueOn: CivilDate
  readonly createdAt: Instant
  readonly createdBy: string | null
}

/** Opens a case under the district's next number of its year, YY2026-000001. */
export async function insertObjection(row: NewObjection, tx: Tx): Promise<string> {
  const { year, ...values } = row
  const prefix = `YY${year}-`
  const last = prepared<{ number: string }>(
    tx,
    "select number from objection where district_id = ? and number >= ? and number < ? order by number desc limit 1",
  ).get(row.districtId, prefix, `${prefix}:`)
  const number = `${prefix}${String(Number(last?.number.slice(prefix.length) ?? 0) + 1).padStart(6, "0")}`
  prepared(
    tx,
    `insert into objection (district_id, number, teacher_id, rule, criterion_id, kept_verdict_id, grounds, owner_role, owner_school_id, state,
       due_on, created_at, created_by, updated_at)
     values (@districtId, @number, @teacherId, @rule, @criterionId, @keptVerdictId, @grounds, @ownerRole, @ownerSchoolId, 'open',
       @dueOn, @createdAt, @createdBy, @createdAt)`,
  ).run({ ...values, number })
  return number
}

/** The number of a person's open case of a criterion. */
export async function findOpenObjection(
  { teacherId, rule, criterionId }: { readonly teacherId: number; readonly rule: Rule; readonly criterionId: string },
  tx: Tx,
): Promise<string | null> {
  const text = "select number from objection where teacher_id = ? and rule = ? and criterion_id = ? and state = 'open'"
  return prepared<{ number: string }>(tx, text).get(teacherId, rule, criterionId)?.number ?? null
}

export interface ObjectionEnd {
  readonly id: number
  readonly version: number
  readonly state: Exclude<ObjectionState, "open">
  /** null where it was withdrawn: nobody answered */
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly at: Instant
}

/** Closes a case as it was seen; false where it was changed meanwhile. */
export async function closeObjection({ id, version, state, answer, answeredBy, at }: ObjectionEnd, tx: Tx): Promise<boolean> {
  const result = prepared(
    tx,
    `update objection set state = @state, answer = @answer, answered_by = @answeredBy, answered_at = @answeredAt, updated_at = @at,
       version = version + 1
     where id = @id and version = @version and state = 'open'`,
  ).run({ id, version, state, answer, answeredBy, answeredAt: state === "withdrawn" ? null : at, at })
  return result.changes === 1
}
