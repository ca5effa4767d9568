import type { Instant } from "#db/columns"
import { insertMarks, listMarksOf, type MarkRow, voidMark } from "#db/queries/training/attendance"
import { listEnrolled } from "#db/queries/training/enrolments"
import { inTransaction, type Tx } from "#db/transaction"
import { MOMENTS, type Moment } from "~/domain/attendance/room-code"
import { clockOf } from "~/domain/scheduling/week"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { startInstant } from "../enrolment/offer-end"
import { seenMarks, standingMarks } from "./attendance-rows"
import { findMarkableSession, type MarkableSession } from "./markable-session.server"
import { sessionMinute } from "./session-minute"

interface Correction {
  readonly actor: Actor
  readonly number: string
  readonly sessionId: number
  readonly teacherNo: string
  /** minutes of the day; null = she was not there then, as far as is known */
  readonly arrival: number | null
  readonly departure: number | null
  readonly reason: string
  /** the marks that stood when the form was made */
  readonly seen: string
  readonly now: Instant
}

/** Says when somebody came and left, in place of what stood: the old mark is voided with the reason and stays, the new one is by hand. */
export async function correctAttendance(asked: Correction): Promise<void> {
  const { actor, number, sessionId, teacherNo, now } = asked
  const scope = scopeFor(actor, "attendance.take")
  const reason = asked.reason.trim()
  if (reason === "") refuse("required", { field: "reason" })
  await inTransaction(async (tx) => {
    const markable = await findMarkableSession({ scope, number, sessionId, now }, tx)
    const person = (await listEnrolled(markable.run.id, tx)).find((one) => one.teacherNo === teacherNo)
    if (person === undefined) throw new NotFound()
    const marks = await listMarksOf({ sessionIds: [sessionId], teacherId: person.teacherId }, tx)
    if (seenMarks(marks) !== asked.seen) refuse("changed_meanwhile")
    refuseImpossible(asked, markable)
    const changes = await writeChanges({ asked, reason, marks, teacherId: person.teacherId, markable }, tx)
    if (changes.length === 0) refuse("attendance_unchanged")
    const details = { session: sessionId, teacherNo, changes, reason }
    await audit(tx, actor, "attendance.corrected", { subject: { kind: "run", key: number }, details })
  })
}

function refuseImpossible({ arrival, departure }: Correction, { session, minute }: MarkableSession): void {
  const { startsMinute, endsMinute } = session
  const params = { starts: clockOf(startsMinute), ends: clockOf(endsMinute), now: clockOf(Math.min(1440, Math.max(0, minute))) }
  if (arrival !== null && arrival > endsMinute) refuse("attendance_arrival_after_end", { field: "arrival", params })
  if (departure !== null && departure < startsMinute) refuse("attendance_departure_before_start", { field: "departure", params })
  if (arrival !== null && departure !== null && departure < arrival)
    refuse("attendance_leaves_before_coming", { field: "departure", params: { arrival: clockOf(arrival) } })
  if (arrival !== null && arrival > minute) refuse("attendance_not_yet", { field: "arrival", params })
  if (departure !== null && departure > minute) refuse("attendance_not_yet", { field: "departure", params })
}

interface Writing {
  readonly asked: Correction
  readonly reason: string
  readonly marks: readonly MarkRow[]
  readonly teacherId: number
  readonly markable: MarkableSession
}

/** A change of a moment, for the audit. */
type Change = { readonly moment: Moment; readonly before: string | null; readonly after: string | null }

async function writeChanges({ asked, reason, marks, teacherId, markable: { session } }: Writing, tx: Tx): Promise<readonly Change[]> {
  const { actor, now } = asked
  const standing = standingMarks(marks)
  const changes: Change[] = []
  for (const moment of MOMENTS) {
    const [before, minute] = [standing[moment], asked[moment]]
    if ((before === null ? null : sessionMinute(session.on, before.at)) === minute) continue
    if (before !== null && !(await voidMark({ id: before.id, voidedAt: now, voidedBy: actor.accountId, reason }, tx)))
      refuse("changed_meanwhile")
    const at = minute === null ? null : startInstant({ on: session.on, startsMinute: minute })
    changes.push({ moment, before: before?.at ?? null, after: at })
    if (at === null) continue
    const mark = { districtId: actor.districtId, sessionId: session.id, teacherId, moment, at, receivedAt: now, reason } as const
    await insertMarks([{ ...mark, source: "manual", scanKey: null, recordedBy: actor.accountId }], tx)
  }
  return changes
}
