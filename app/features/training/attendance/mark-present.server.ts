import type { Instant } from "#db/columns"
import { insertMarks, type NewMark } from "#db/queries/training/attendance"
import { listEnrolled } from "#db/queries/training/enrolments"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { startInstant } from "../enrolment/offer-end"
import { findMarkableSession } from "./markable-session.server"

interface Listed {
  readonly actor: Actor
  readonly number: string
  readonly sessionId: number
  /** by teacher number; null = everybody with a seat */
  readonly teacherNos: readonly string[] | null
  readonly now: Instant
}

/**
 * Takes over from the paper list who was there: from the start and, once the session is over, to its end. Marks that somebody has already
 * stand as they are. Returns how many people have new ones.
 */
export async function markPresent({ actor, number, sessionId, teacherNos, now }: Listed): Promise<{ readonly people: number }> {
  const scope = scopeFor(actor, "attendance.take")
  if (teacherNos?.length === 0) refuse("attendance_nobody_ticked", { field: "person" })
  return inTransaction(async (tx) => {
    const { run, session, minute } = await findMarkableSession({ scope, number, sessionId, now }, tx)
    const enrolled = await listEnrolled(run.id, tx)
    const people = teacherNos === null ? enrolled : enrolled.filter(({ teacherNo }) => teacherNos.includes(teacherNo))
    if (teacherNos !== null && people.length < teacherNos.length) refuse("changed_meanwhile")
    if (people.length === 0) refuse("attendance_nobody")
    const { on, startsMinute, endsMinute } = session
    const common = { districtId: actor.districtId, sessionId, receivedAt: now, source: "paper", reason: null, scanKey: null } as const
    const marksOf = (moment: "arrival" | "departure", atMinute: number): readonly NewMark[] =>
      people.map(({ teacherId }) => ({
        ...{ ...common, teacherId, moment, recordedBy: actor.accountId },
        at: startInstant({ on, startsMinute: atMinute }),
      }))
    const arrived = await insertMarks(marksOf("arrival", startsMinute), tx)
    const left = minute < endsMinute ? 0 : await insertMarks(marksOf("departure", endsMinute), tx)
    const details = { session: sessionId, people: people.map(({ teacherNo }) => teacherNo), arrived, left }
    await audit(tx, actor, "attendance.listed", { subject: { kind: "run", key: number }, details })
    return { people: people.length }
  })
}
