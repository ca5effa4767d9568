import type { Instant } from "#db/columns"
import { findOpenRun, type OpenRunRow } from "#db/queries/training/enrolment-runs"
import { listRunSessions, type SessionRow } from "#db/queries/training/sessions"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound, refuse } from "~/platform/errors"
import { startInstant } from "./offer-end"

/** A run that is announced, with the sessions that are to be held. */
export interface EnrolableRun {
  readonly run: OpenRunRow
  readonly sessions: readonly SessionRow[]
  /** when its first session starts; null where none is planned */
  readonly startsAt: Instant | null
}

interface Asked {
  readonly districtId: string
  readonly number: string
  /** the day on which she applies by herself, or through her school: enrolment must be open. null = the office may do it before and after */
  readonly today: CivilDate | null
}

/** The run of this number, refused where nobody can be enrolled in it (any more, or yet). A draft is nobody's to know of. */
export async function findEnrolableRun({ districtId, number, today }: Asked, tx?: Tx): Promise<EnrolableRun> {
  const run = await findOpenRun({ kind: "district", districtId }, number, tx)
  if (run === undefined || run.state === "draft") throw new NotFound()
  const { title, enrolFromOn, enrolUntilOn } = run
  if (run.state === "cancelled") refuse("enrolment_run_cancelled", { params: { title } })
  if (run.state === "closed") refuse("enrolment_run_closed", { params: { title } })
  if (today !== null && today < enrolFromOn) refuse("enrolment_not_open_yet", { params: { enrolFromOn, enrolUntilOn } })
  if (today !== null && today > enrolUntilOn) refuse("enrolment_over", { params: { enrolUntilOn } })
  const sessions = (await listRunSessions([run.id], tx)).filter(({ state }) => state === "planned")
  const first = sessions[0]
  return { run, sessions, startsAt: first === undefined ? null : startInstant(first) }
}
