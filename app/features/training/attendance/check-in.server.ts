import type { Instant } from "#db/columns"
import { type CheckInSession, findMarkByScan, findOwnTeacherId, insertMarks, listMarksOf } from "#db/queries/training/attendance"
import { listRunsById } from "#db/queries/training/runs"
import { inTransaction, type Tx } from "#db/transaction"
import { type Moment, typedCode } from "~/domain/attendance/room-code"
import { wasStored } from "~/domain/attendance/stored-scan"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { instantOf } from "~/platform/clock.server"
import { isRefusal, NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { CheckInForm } from "./attendance.schema"
import type { CheckedIn } from "./attendance-page"
import { type AttendanceTerms, attendanceTerms } from "./attendance-terms.server"
import { findSessionOfCode } from "./find-session-of-code.server"
import { refuseOutOfTime } from "./refuse-out-of-time"
import { countWrongCode, refuseGuessing } from "./wrong-codes"

interface Scan {
  readonly actor: Actor
  readonly form: CheckInForm
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * Signs a teacher in to the session whose code she read, or out of it. The code proves when she read it: what is sent later is judged by that
 * time, as long as it arrives within the hours of the policy. The same scan sent twice, and a second scan of one moment, are one mark.
 */
export async function checkIn({ actor, form, today, now }: Scan): Promise<CheckedIn> {
  const scope = scopeFor(actor, "attendance.own")
  const teacherNo = scope.kind === "self" ? scope.teacherNo : ""
  await refuseGuessing(teacherNo)
  const code = typedCode(form.code) ?? refuse("check_in_code_form", { field: "code" })
  const terms = await attendanceTerms({ districtId: scope.districtId, on: today })
  if (form.waitedSeconds > terms.storedScanHours * 3600) refuse("check_in_stored_too_long", { params: { hours: terms.storedScanHours } })
  const at = instantOf(Date.parse(now) - form.waitedSeconds * 1000)
  try {
    return await inTransaction(async (tx) => {
      const teacherId = (await findOwnTeacherId(scope, tx)) ?? 0
      if (teacherId === 0) throw new NotFound()
      const known = form.session === null ? undefined : await findMarkByScan({ sessionId: form.session, scanKey: form.scanKey }, tx)
      if (known !== undefined && known.teacherId !== teacherId) refuse("check_in_scan_used")
      const found = await findSessionOfCode({ scope, code, asked: form, at, terms }, tx)
      return sign({ actor, teacherId, teacherNo, form, now, at, terms, ...found }, tx)
    })
  } catch (error) {
    if (isRefusal(error) && (error.code === "check_in_code_expired" || error.code === "check_in_code_wrong"))
      await countWrongCode(teacherNo)
    throw error
  }
}

interface Signing {
  readonly actor: Actor
  readonly teacherId: number
  readonly teacherNo: string
  readonly form: CheckInForm
  readonly now: Instant
  readonly at: Instant
  readonly terms: AttendanceTerms
  readonly session: CheckInSession
  readonly moment: Moment
}

async function sign({ actor, teacherId, teacherNo, form, now, at, terms, session, moment }: Signing, tx: Tx): Promise<CheckedIn> {
  const [run] = await listRunsById(scopeFor(actor, "attendance.own"), [session.runId], tx)
  if (run === undefined) throw new NotFound()
  const { id: sessionId, on } = session
  const told = { done: moment, title: run.title, on, starts: clockOf(session.startsMinute), ends: clockOf(session.endsMinute) }
  const marks = (await listMarksOf({ sessionIds: [sessionId], teacherId }, tx)).filter(({ voidedAt }) => voidedAt === null)
  const before = marks.find((mark) => mark.moment === moment)
  if (before !== undefined)
    return { ...told, already: true, at: before.at, wasStored: wasStored(Date.parse(before.receivedAt) - Date.parse(before.at)) }
  refuseOutOfTime({ session, run, moment, at, terms, hasLeft: marks.some((mark) => mark.moment === "departure") })
  const { districtId, accountId } = actor
  const mark = { districtId, sessionId, teacherId, moment, at, receivedAt: now, source: "code", reason: null } as const
  const written = await insertMarks([{ ...mark, scanKey: form.scanKey, recordedBy: accountId }], tx)
  if (written === 0) refuse("check_in_scan_used")
  await audit(tx, actor, "attendance.signed", {
    subject: { kind: "run", key: run.number },
    details: { session: sessionId, teacherNo, moment, at, waitedSeconds: form.waitedSeconds },
  })
  return { ...told, already: false, at, wasStored: wasStored(Date.parse(now) - Date.parse(at)) }
}
