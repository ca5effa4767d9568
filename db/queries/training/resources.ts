import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { CalendarDayKind, CourseState, TrainerSource } from "../../schema/courses"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

export interface VenueRow {
  readonly id: number
  readonly version: number
  readonly name: string
  readonly site: string
  readonly schoolId: number | null
  readonly capacity: number
  /** a JSON list */
  readonly equipment: string
  readonly opensMinute: number
  readonly closesMinute: number
  readonly state: CourseState
}

const VENUE_COLUMNS = `v.id, v.version, v.name, v.site, v.school_id as schoolId, v.capacity, v.equipment, v.opens_minute as opensMinute,
  v.closes_minute as closesMinute, v.state`
/** More than any district has rooms or people to teach in. */
const MOST = 2000

/** The district's venues by site and name, archived ones last. */
export async function listVenues(scope: Scope, tx?: Tx): Promise<readonly VenueRow[]> {
  assertScope(scope)
  return prepared<VenueRow>(
    reader(tx),
    `select ${VENUE_COLUMNS} from venue v where v.district_id = ? order by v.state, v.site, v.name limit ${MOST}`,
  ).all(scope.districtId)
}

export async function findVenue(scope: Scope, venueId: number, tx?: Tx): Promise<VenueRow | undefined> {
  assertScope(scope)
  const sql = `select ${VENUE_COLUMNS} from venue v where v.id = ? and v.district_id = ?`
  return prepared<VenueRow>(reader(tx), sql).get(venueId, scope.districtId)
}

export type NewVenue = Omit<VenueRow, "id" | "version" | "state"> & {
  readonly districtId: string
  readonly createdAt: Instant
  readonly createdBy: string | null
}

/** Adds a venue and returns its id; null where the site has one of this name. */
export async function insertVenue(venue: NewVenue, tx: Tx): Promise<number | null> {
  const { lastInsertRowid, changes } = prepared(
    tx,
    `insert into venue (district_id, name, site, school_id, capacity, equipment, opens_minute, closes_minute, state, created_at, created_by, updated_at)
     values (@districtId, @name, @site, @schoolId, @capacity, @equipment, @opensMinute, @closesMinute, 'active', @createdAt, @createdBy, @createdAt)
     on conflict (district_id, site, name) do nothing`,
  ).run(venue)
  return changes === 0 ? null : Number(lastInsertRowid)
}

/** Writes a venue as it now is; false where it was changed meanwhile. */
export async function updateVenue(venue: VenueRow & { readonly updatedAt: Instant }, tx: Tx): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update venue set name = @name, site = @site, school_id = @schoolId, capacity = @capacity, equipment = @equipment,
       opens_minute = @opensMinute, closes_minute = @closesMinute, state = @state, updated_at = @updatedAt, version = version + 1
     where id = @id and version = @version`,
  ).run(venue)
  return changes === 1
}

/** Whether another venue of the site has this name. */
export async function existsVenueNamed(
  { districtId, site, name, butId }: { readonly districtId: string; readonly site: string; readonly name: string; readonly butId: number },
  tx?: Tx,
): Promise<boolean> {
  const sql = "select 1 from venue where district_id = ? and site = ? and name = ? and id <> ?"
  return prepared(reader(tx), sql).pluck().get(districtId, site, name, butId) === 1
}

/** Sessions from a day on that could not be held in the venue as it is given: too many people, outside its hours, or it is out of use. */
export async function listOverfullSessions(
  { venue, from }: { readonly venue: VenueRow; readonly from: CivilDate },
  tx?: Tx,
): Promise<readonly { readonly runNumber: string; readonly on: CivilDate }[]> {
  const { id, capacity, opensMinute, closesMinute, state } = venue
  return prepared<{ runNumber: string; on: CivilDate }>(
    reader(tx),
    `select r.number as runNumber, s."on" from course_session s join course_run r on r.id = s.run_id
     where s.venue_id = @id and s."on" >= @from and s.state = 'planned' and r.state in ('draft', 'announced')
       and (@state = 'archived' or r.capacity > @capacity or s.starts_minute < @opensMinute or s.ends_minute > @closesMinute)
     order by s."on", s.id limit 20`,
  ).all({ id, from, state, capacity, opensMinute, closesMinute })
}

/** Sessions from a day on that a trainer is to teach. */
export async function listTaughtFrom(
  { trainerId, from }: { readonly trainerId: number; readonly from: CivilDate },
  tx?: Tx,
): Promise<readonly { readonly runNumber: string; readonly on: CivilDate }[]> {
  return prepared<{ runNumber: string; on: CivilDate }>(
    reader(tx),
    `select r.number as runNumber, s."on" from course_session_trainer l join course_session s on s.id = l.session_id
     join course_run r on r.id = s.run_id
     where l.trainer_id = ? and s."on" >= ? and s.state = 'planned' and r.state in ('draft', 'announced') order by s."on", s.id limit 20`,
  ).all(trainerId, from)
}

/** How many sessions each venue or trainer has to hold from a day on. */
export async function countComingSessions(
  scope: Scope,
  { of, from }: { readonly of: "venue" | "trainer"; readonly from: CivilDate },
  tx?: Tx,
): Promise<ReadonlyMap<number, number>> {
  assertScope(scope)
  const [id, join] = of === "venue" ? ["s.venue_id", ""] : ["l.trainer_id", "join course_session_trainer l on l.session_id = s.id"]
  const rows = prepared<{ id: number; sessions: number }>(
    reader(tx),
    `select ${id} as id, count(*) as sessions from course_session s join course_run r on r.id = s.run_id ${join}
     where s.district_id = ? and s."on" >= ? and s.state = 'planned' and r.state in ('draft', 'announced') and ${id} is not null group by ${id}`,
  ).all(scope.districtId, from)
  return new Map(rows.map(({ id: key, sessions }) => [key, sessions]))
}

export interface TrainerRow {
  readonly id: number
  readonly version: number
  readonly source: TrainerSource
  readonly teacherId: number | null
  readonly teacherNo: string | null
  readonly name: string
  readonly organisation: string
  readonly expertise: string
  readonly state: CourseState
}

const TRAINER_COLUMNS = `t.id, t.version, t.source, t.teacher_id as teacherId,
  (select p.teacher_no from teacher p where p.id = t.teacher_id) as teacherNo, t.name, t.organisation, t.expertise, t.state`

/** The district's trainers by name, archived ones last. */
export async function listTrainers(scope: Scope, tx?: Tx): Promise<readonly TrainerRow[]> {
  assertScope(scope)
  return prepared<TrainerRow>(
    reader(tx),
    `select ${TRAINER_COLUMNS} from trainer t where t.district_id = ? order by t.state, t.name, t.id limit ${MOST}`,
  ).all(scope.districtId)
}

export async function findTrainer(scope: Scope, trainerId: number, tx?: Tx): Promise<TrainerRow | undefined> {
  assertScope(scope)
  const sql = `select ${TRAINER_COLUMNS} from trainer t where t.id = ? and t.district_id = ?`
  return prepared<TrainerRow>(reader(tx), sql).get(trainerId, scope.districtId)
}

export type NewTrainer = Omit<TrainerRow, "id" | "version" | "state" | "teacherNo"> & {
  readonly districtId: string
  readonly createdAt: Instant
  readonly createdBy: string | null
}

/** Adds a trainer and returns her id; null where the district has this person of this organisation. */
export async function insertTrainer(trainer: NewTrainer, tx: Tx): Promise<number | null> {
  const { lastInsertRowid, changes } = prepared(
    tx,
    `insert into trainer (district_id, source, teacher_id, name, organisation, expertise, state, created_at, created_by, updated_at)
     values (@districtId, @source, @teacherId, @name, @organisation, @expertise, 'active', @createdAt, @createdBy, @createdAt)
     on conflict (district_id, name, organisation) do nothing`,
  ).run(trainer)
  return changes === 0 ? null : Number(lastInsertRowid)
}

/** Writes what a trainer can do and whether she is still asked; false where it was changed meanwhile. */
export async function updateTrainer(
  trainer: Pick<TrainerRow, "id" | "version" | "expertise" | "state"> & { readonly updatedAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update trainer set expertise = @expertise, state = @state, updated_at = @updatedAt, version = version + 1
     where id = @id and version = @version`,
  ).run(trainer)
  return changes === 1
}

export interface CalendarDayRow {
  readonly on: CivilDate
  readonly kind: CalendarDayKind
  readonly name: string
}

/** The days of the college's calendar between two days, both included. */
export async function listCalendarDays(
  scope: Scope,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
  tx?: Tx,
): Promise<readonly CalendarDayRow[]> {
  assertScope(scope)
  return prepared<CalendarDayRow>(
    reader(tx),
    `select "on", kind, name from calendar_day where district_id = ? and "on" between ? and ? order by "on"`,
  ).all(scope.districtId, from, until)
}

/** Writes days into the calendar; a day that it has is written over. */
export async function putCalendarDays(
  { districtId, days }: { readonly districtId: string; readonly days: readonly CalendarDayRow[] },
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `insert into calendar_day (district_id, "on", kind, name)
     select @districtId, value ->> 'on', value ->> 'kind', value ->> 'name' from json_each(@days) where true
     on conflict (district_id, "on") do update set kind = excluded.kind, name = excluded.name`,
  ).run({ districtId, days: JSON.stringify(days) })
}

/** Takes days out of the calendar; returns how many it had. */
export async function removeCalendarDays(
  { districtId, days }: { readonly districtId: string; readonly days: readonly CivilDate[] },
  tx: Tx,
): Promise<number> {
  const sql = `delete from calendar_day where district_id = ? and "on" in (select value from json_each(?))`
  return prepared(tx, sql).run(districtId, JSON.stringify(days)).changes
}

/** Sessions that are planned on any of these days. */
export async function listSessionsOnDays(
  scope: Scope,
  days: readonly CivilDate[],
  tx?: Tx,
): Promise<readonly { readonly runNumber: string; readonly on: CivilDate }[]> {
  assertScope(scope)
  return prepared<{ runNumber: string; on: CivilDate }>(
    reader(tx),
    `select r.number as runNumber, s."on" from json_each(@days) i
     cross join course_session s indexed by course_session_day on s.district_id = @districtId and s."on" = i.value and s.state = 'planned'
     join course_run r on r.id = s.run_id and r.state in ('draft', 'announced') order by s."on", s.id limit 50`,
  ).all({ districtId: scope.districtId, days: JSON.stringify(days) })
}
