import { prepared } from "../../client"
import type { Instant } from "../../columns"
import type { Tx } from "../../transaction"
import type { EnrolmentRow } from "./enrolments"

/** What becomes of a place. */
export type EnrolmentChange = Pick<EnrolmentRow, "state" | "needsSchool" | "seat" | "rank" | "reason" | "offerEndsAt">

export interface NewEnrolment extends EnrolmentChange {
  readonly districtId: string
  readonly runId: number
  readonly teacherId: number
  readonly schoolCode: string
  readonly origin: EnrolmentRow["origin"]
  readonly appliedAt: Instant
  readonly createdBy: string | null
}

/** Takes an application in and returns its id. That nobody stands in a run twice, and no seat is given twice, the database sees to. */
export async function insertEnrolment(enrolment: NewEnrolment, tx: Tx): Promise<number> {
  const { lastInsertRowid } = prepared(
    tx,
    `insert into enrolment (district_id, run_id, teacher_id, school_id, state, origin, needs_school, applied_at, seat, rank, reason,
       offer_ends_at, created_at, created_by, updated_at)
     select @districtId, @runId, @teacherId, l.id, @state, @origin, @needsSchool, @appliedAt, @seat, @rank, @reason, @offerEndsAt,
       @appliedAt, @createdBy, @appliedAt
     from school l where l.district_id = @districtId and l.code = @schoolCode`,
  ).run(enrolment)
  return Number(lastInsertRowid)
}

/** Writes what has become of a place; false where somebody else changed it meanwhile. */
export async function updateEnrolment(
  row: EnrolmentChange & Pick<EnrolmentRow, "id" | "version"> & { readonly updatedAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { id, version, state, needsSchool, seat, rank, reason, offerEndsAt, updatedAt } = row
  const { changes } = prepared(
    tx,
    `update enrolment set state = @state, needs_school = @needsSchool, seat = @seat, rank = @rank, reason = @reason,
       offer_ends_at = @offerEndsAt, updated_at = @updatedAt, version = version + 1
     where id = @id and version = @version`,
  ).run({ id, version, state, needsSchool, seat, rank, reason, offerEndsAt, updatedAt })
  return changes === 1
}

/** Notes that the seats of a run have been given by rank; false where they had been, or the run was changed meanwhile. */
export async function markAllocated(
  { runId, version, at }: { readonly runId: number; readonly version: number; readonly at: Instant },
  tx: Tx,
): Promise<boolean> {
  const sql = `update course_run set allocated_at = @at, updated_at = @at, version = version + 1
    where id = @runId and version = @version and allocated_at is null`
  return prepared(tx, sql).run({ runId, version, at }).changes === 1
}

/** Writes how many seats a run has; false where it was changed meanwhile. */
export async function updateCapacity(
  { runId, version, capacity, at }: { readonly runId: number; readonly version: number; readonly capacity: number; readonly at: Instant },
  tx: Tx,
): Promise<boolean> {
  const sql = "update course_run set capacity = @capacity, updated_at = @at, version = version + 1 where id = @runId and version = @version"
  return prepared(tx, sql).run({ runId, version, capacity, at }).changes === 1
}
