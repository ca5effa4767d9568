import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { CourseSessionState } from "../../schema/courses"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** A session (课次) as it stands, with the names of where it is held. */
export interface SessionRow {
  readonly id: number
  readonly version: number
  readonly runId: number
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  readonly venueId: number | null
  readonly venueName: string | null
  readonly site: string | null
  readonly topic: string
  readonly state: CourseSessionState
  readonly sequence: number
}

export const SESSION_COLUMNS = `s.id, s.version, s.run_id as runId, s."on", s.starts_minute as startsMinute, s.ends_minute as endsMinute,
  s.venue_id as venueId, v.name as venueName, v.site, s.topic, s.state, s.sequence`
export const SESSION_JOINED = "course_session s left join venue v on v.id = s.venue_id"

/** The sessions of these runs, cancelled ones too, in the order in which they are held. */
export async function listRunSessions(runIds: readonly number[], tx?: Tx): Promise<readonly SessionRow[]> {
  return prepared<SessionRow>(
    reader(tx),
    `select ${SESSION_COLUMNS} from json_each(?) i cross join ${SESSION_JOINED} where s.run_id = i.value
     order by s.run_id, s."on", s.starts_minute, s.id`,
  ).all(JSON.stringify(runIds))
}

export async function findSession(scope: Scope, sessionId: number, tx?: Tx): Promise<SessionRow | undefined> {
  assertScope(scope)
  const sql = `select ${SESSION_COLUMNS} from ${SESSION_JOINED} where s.id = ? and s.district_id = ?`
  return prepared<SessionRow>(reader(tx), sql).get(sessionId, scope.districtId)
}

export interface SessionTrainerRow {
  readonly sessionId: number
  readonly trainerId: number
  readonly name: string
  readonly organisation: string
  readonly teacherId: number | null
}

/** Who teaches these sessions, by name. */
export async function listSessionTrainers(sessionIds: readonly number[], tx?: Tx): Promise<readonly SessionTrainerRow[]> {
  return prepared<SessionTrainerRow>(
    reader(tx),
    `select l.session_id as sessionId, t.id as trainerId, t.name, t.organisation, t.teacher_id as teacherId
     from json_each(?) i cross join course_session_trainer l on l.session_id = i.value join trainer t on t.id = l.trainer_id
     order by l.session_id, t.name, t.id`,
  ).all(JSON.stringify(sessionIds))
}

export interface SessionTime {
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  readonly venueId: number | null
  readonly topic: string
}

/** Adds a session with its trainers and returns its id. */
export async function insertSession(
  session: SessionTime & {
    readonly districtId: string
    readonly runId: number
    readonly trainerIds: readonly number[]
    readonly codeSecret: string
    readonly createdAt: Instant
    readonly createdBy: string | null
  },
  tx: Tx,
): Promise<number> {
  const { trainerIds, ...row } = session
  const { lastInsertRowid } = prepared(
    tx,
    `insert into course_session (district_id, run_id, "on", starts_minute, ends_minute, venue_id, topic, state, sequence, code_secret,
       created_at, created_by, updated_at)
     values (@districtId, @runId, @on, @startsMinute, @endsMinute, @venueId, @topic, 'planned', 0, @codeSecret, @createdAt, @createdBy, @createdAt)`,
  ).run(row)
  const sessionId = Number(lastInsertRowid)
  await putSessionTrainers({ sessionId, trainerIds }, tx)
  return sessionId
}

/** Writes who teaches a session, in place of whoever did. */
export async function putSessionTrainers(
  { sessionId, trainerIds }: { readonly sessionId: number; readonly trainerIds: readonly number[] },
  tx: Tx,
): Promise<void> {
  prepared(tx, "delete from course_session_trainer where session_id = ?").run(sessionId)
  prepared(tx, "insert into course_session_trainer (session_id, trainer_id) select distinct ?, value from json_each(?)").run(
    sessionId,
    JSON.stringify(trainerIds),
  )
}

/** Writes a session as it now is; `sequence` counts what a calendar must hear of. False where it was changed meanwhile. */
export async function updateSession(
  session: SessionTime & Pick<SessionRow, "id" | "version" | "state" | "sequence"> & { readonly updatedAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { id, version, on, startsMinute, endsMinute, venueId, topic, state, sequence, updatedAt } = session
  const { changes } = prepared(
    tx,
    `update course_session set "on" = @on, starts_minute = @startsMinute, ends_minute = @endsMinute, venue_id = @venueId, topic = @topic,
       state = @state, sequence = @sequence, updated_at = @updatedAt, version = version + 1
     where id = @id and version = @version`,
  ).run({ id, version, on, startsMinute, endsMinute, venueId, topic, state, sequence, updatedAt })
  return changes === 1
}

/** Cancels every session of a run that still stands; its calendar hears of it. */
export async function cancelSessionsOfRun(
  { runId, updatedAt }: { readonly runId: number; readonly updatedAt: Instant },
  tx: Tx,
): Promise<number> {
  return prepared(
    tx,
    `update course_session set state = 'cancelled', sequence = sequence + 1, updated_at = ?, version = version + 1
     where run_id = ? and state = 'planned'`,
  ).run(updatedAt, runId).changes
}

export interface WaiverRow {
  readonly sessionId: number
  readonly kind: string
  /** what it clashed with, JSON; its `key` tells which clash */
  readonly details: string
  readonly reason: string
  readonly waivedAt: Instant
}

/** The soft conflicts of these sessions that a planner let stand, oldest first. */
export async function listWaivers(sessionIds: readonly number[], tx?: Tx): Promise<readonly WaiverRow[]> {
  return prepared<WaiverRow>(
    reader(tx),
    `select w.session_id as sessionId, w.kind, w.details, w.reason, w.waived_at as waivedAt
     from json_each(?) i cross join schedule_waiver w on w.session_id = i.value order by w.id`,
  ).all(JSON.stringify(sessionIds))
}

export async function insertWaivers(
  { waivers, waivedBy }: { readonly waivers: readonly WaiverRow[]; readonly waivedBy: string | null },
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `insert into schedule_waiver (session_id, kind, details, reason, waived_at, waived_by)
     select value ->> 'sessionId', value ->> 'kind', value ->> 'details', value ->> 'reason', value ->> 'waivedAt', @waivedBy
     from json_each(@waivers)`,
  ).run({ waivers: JSON.stringify(waivers), waivedBy })
}
