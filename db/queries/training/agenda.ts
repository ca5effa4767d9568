import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { CourseRunState, CourseSessionState } from "../../schema/courses"
import type { AttendanceMoment } from "../../schema/enrolments"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** A session as it stands in somebody's calendar; a cancelled one stays in it, said to be so. */
export interface CalendarSessionRow {
  readonly sessionId: number
  readonly runId: number
  readonly runNumber: string
  readonly title: string
  readonly runState: Exclude<CourseRunState, "draft">
  /** why the whole run was cancelled */
  readonly cancelReason: string | null
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
  readonly topic: string
  readonly state: CourseSessionState
  readonly sequence: number
  readonly updatedAt: Instant
  readonly venueName: string | null
  readonly site: string | null
  /** offered: a freed seat that is kept for her; teaching: she is its trainer; held: of a room or a trainer, seen from outside */
  readonly part: "enrolled" | "offered" | "teaching" | "held"
}

const COLUMNS = `s.id as sessionId, s.run_id as runId, r.number as runNumber, r.title, r.state as runState, r.cancel_reason as cancelReason, s."on",
  s.starts_minute as startsMinute, s.ends_minute as endsMinute, s.topic, s.state, s.sequence, s.updated_at as updatedAt,
  v.name as venueName, v.site`
const WITH_VENUE = "left join venue v on v.id = s.venue_id"
/** drafts are the planner's alone */
const HEARD_OF = "r.state <> 'draft'"
const NEWEST_FIRST = `"on" desc, startsMinute desc, sessionId desc`
const OLDEST_FIRST = `"on", startsMinute, sessionId`

export interface CalendarDays {
  /** null = however long ago */
  readonly from: CivilDate | null
  /** null = however far ahead */
  readonly until: CivilDate | null
  readonly limit: number
  /** the last ones of these days rather than the first */
  readonly newestFirst?: boolean
}

/**
 * The sessions of the scope's person: where she has a seat, an offer, or had a place until the run was cancelled; and what she teaches.
 * What she teaches herself she does not attend.
 */
export async function listOwnCalendar(scope: Scope, days: CalendarDays, tx?: Tx): Promise<readonly CalendarSessionRow[]> {
  assertScope(scope)
  if (scope.kind !== "self") return []
  const { districtId, teacherNo } = scope
  const { from, until, limit, newestFirst = false } = days
  const within = `${HEARD_OF} and (@from is null or s."on" >= @from) and (@until is null or s."on" <= @until)`
  return prepared<CalendarSessionRow>(
    reader(tx),
    `with me as (select id from teacher where district_id = @districtId and teacher_no = @teacherNo),
       taught as (select l.session_id from me join trainer t on t.teacher_id = me.id join course_session_trainer l on l.trainer_id = t.id)
     select ${COLUMNS}, case e.state when 'offered' then 'offered' else 'enrolled' end as part
     from me join enrolment e on e.teacher_id = me.id join course_run r on r.id = e.run_id
     join course_session s on s.run_id = r.id ${WITH_VENUE}
     where ${within} and (e.state in ('enrolled', 'offered') or (e.state = 'removed' and e.reason ->> 'code' = 'run_cancelled'))
       and s.id not in (select session_id from taught)
     union
     select ${COLUMNS}, 'teaching' as part
     from (select distinct session_id from taught) l join course_session s on s.id = l.session_id
     join course_run r on r.id = s.run_id ${WITH_VENUE}
     where ${within}
     order by ${newestFirst ? NEWEST_FIRST : OLDEST_FIRST} limit @limit`,
  ).all({ districtId, teacherNo, from, until, limit })
}

/** The sessions in a room, or by a trainer, of runs that have been announced. */
export async function listHeldCalendar(
  scope: Scope,
  { kind, id, from, limit }: { readonly kind: "venue" | "trainer"; readonly id: number; readonly from: CivilDate; readonly limit: number },
  tx?: Tx,
): Promise<readonly CalendarSessionRow[]> {
  assertScope(scope)
  const of =
    kind === "venue" ? "course_session s" : "course_session_trainer l join course_session s on s.id = l.session_id and l.trainer_id = @id"
  return prepared<CalendarSessionRow>(
    reader(tx),
    `select ${COLUMNS}, 'held' as part from ${of} join course_run r on r.id = s.run_id ${WITH_VENUE}
     where s.district_id = @districtId and s."on" >= @from and ${HEARD_OF} ${kind === "venue" ? "and s.venue_id = @id" : ""}
     order by ${OLDEST_FIRST} limit @limit`,
  ).all({ districtId: scope.districtId, id, from, limit })
}

export interface SessionStepRow {
  readonly action: "session.moved" | "session.cancelled"
  /** {session, before, after} or {session, reason}, JSON: what the planner did */
  readonly details: string
}

/** What was done to the sessions of these runs, the first step first. The caller has found the runs in the reader's scope. */
export async function listSessionSteps(scope: Scope, runNumbers: readonly string[], tx?: Tx): Promise<readonly SessionStepRow[]> {
  assertScope(scope)
  return prepared<SessionStepRow>(
    reader(tx),
    `select e.action, e.details from json_each(@runNumbers) i
     cross join audit_event e indexed by audit_event_subject on e.subject_kind = 'run' and e.subject_key = i.value
     where e.district_id = @districtId and e.action in ('session.moved', 'session.cancelled') order by e.seq`,
  ).all({ districtId: scope.districtId, runNumbers: JSON.stringify(runNumbers) })
}

export interface OwnMarkRow {
  readonly sessionId: number
  readonly moment: AttendanceMoment
  readonly at: Instant
}

/** When the scope's person was there, of these sessions. */
export async function listOwnMarks(scope: Scope, sessionIds: readonly number[], tx?: Tx): Promise<readonly OwnMarkRow[]> {
  assertScope(scope)
  if (scope.kind !== "self") return []
  const { districtId, teacherNo } = scope
  return prepared<OwnMarkRow>(
    reader(tx),
    `select m.session_id as sessionId, m.moment, m.at
     from teacher t cross join json_each(@sessionIds) i
     join attendance_mark m on m.session_id = i.value and m.teacher_id = t.id and m.voided_at is null
     where t.district_id = @districtId and t.teacher_no = @teacherNo order by m.session_id, m.at`,
  ).all({ districtId, teacherNo, sessionIds: JSON.stringify(sessionIds) })
}
