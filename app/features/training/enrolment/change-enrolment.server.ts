import type { Instant } from "#db/columns"
import { type EnrolmentChange, updateEnrolment } from "#db/queries/training/enrolment-writes"
import type { EnrolmentRow } from "#db/queries/training/enrolments"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Json } from "~/platform/canonical-json"
import { refuse } from "~/platform/errors"

interface Change {
  readonly actor: Actor
  readonly runNumber: string
  readonly before: EnrolmentRow
  readonly change: Partial<EnrolmentChange>
  /** `enrolment.withdrawn` and the like */
  readonly action: string
  readonly details?: Readonly<Record<string, Json>>
  readonly now: Instant
}

/** Writes what becomes of a place, with its audit event. Who has no seat any more gives its number back. */
export async function changeEnrolment({ actor, runNumber, before, change, action, details = {}, now }: Change, tx: Tx): Promise<void> {
  const after = { ...before, ...change, updatedAt: now }
  const keepsSeat = after.state === "enrolled" || after.state === "offered"
  const row = { ...after, seat: keepsSeat ? after.seat : null, offerEndsAt: after.state === "offered" ? after.offerEndsAt : null }
  if (!(await updateEnrolment(row, tx))) refuse("changed_meanwhile")
  const { teacherNo, state: from, seat } = before
  const said = { teacherNo, before: from, after: row.state, seat: row.seat ?? seat, reason: row.reason, ...details }
  await audit(tx, actor, action, { subject: { kind: "run", key: runNumber }, details: said })
}
