import type { CivilDate } from "~/domain/calendar/civil-date"
import type { EmploymentStatus, PostKind, Stage } from "~/domain/codes"
import type { Outcome, Rule } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { HoursStanding } from "../schema/standings"
import type { Tx } from "../transaction"

/** A verdict in short, as lists and reports read it. */
export interface StandingRow {
  readonly teacherId: number
  readonly rule: Rule
  /** first day of the cycle judged; "" for rules without one */
  readonly cycleStartsOn: CivilDate | ""
  readonly asOfOn: CivilDate
  readonly outcome: Outcome
  readonly onPace: boolean | null
  /** JSON; null where no policy was in force */
  readonly figures: string | null
  readonly policyId: string | null
  readonly policyVersion: string | null
  readonly nextChangeOn: CivilDate | null
  /** the figures' one day by which lists are sorted and warned; null = none */
  readonly dueOn: CivilDate | null
}

/** A person's row of the people list, in tenths of hours. */
export interface RosterRow {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly nameKey: string
  readonly schoolCode: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly employmentStatus: EmploymentStatus
  readonly hoursStanding: HoursStanding
  readonly creditedTenths: number
  readonly requiredTenths: number
  readonly remainingTenths: number
}

interface Kept {
  readonly districtId: string
  readonly computedAt: Instant
}

/** Writes standings, replacing those of the same teacher, rule and cycle. */
export async function upsertStandings(rows: readonly StandingRow[], { districtId, computedAt }: Kept, tx: Tx): Promise<void> {
  const insert = prepared(
    tx,
    `insert or replace into standing (district_id, teacher_id, rule, cycle_starts_on, as_of_on, outcome, on_pace, figures, policy_id, policy_version, next_change_on, due_on, computed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const row of rows)
    insert.run(
      districtId,
      row.teacherId,
      row.rule,
      row.cycleStartsOn,
      row.asOfOn,
      row.outcome,
      row.onPace === null ? null : Number(row.onPace),
      row.figures,
      row.policyId,
      row.policyVersion,
      row.nextChangeOn,
      row.dueOn,
      computedAt,
    )
}

/** Takes away every standing of the given people: those judged afresh take their place, and one whose cycle or rule is gone goes with it. */
export async function deleteStandings(teacherIds: readonly number[], tx: Tx): Promise<void> {
  prepared(tx, "delete from standing where teacher_id in (select value from json_each(?))").run(JSON.stringify(teacherIds))
}

/** Writes people-list rows, replacing each person's former one. */
export async function upsertRoster(rows: readonly RosterRow[], { districtId, computedAt }: Kept, tx: Tx): Promise<void> {
  const insert = prepared(
    tx,
    `insert or replace into roster (teacher_id, district_id, teacher_no, name, name_key, school_id, school_code, post_kind, stage, subject, employment_status,
       hours_standing, credited_tenths, required_tenths, remaining_tenths, computed_at)
     select @teacherId, @districtId, @teacherNo, @name, @nameKey, c.id, c.code, @postKind, @stage, @subject, @employmentStatus,
       @hoursStanding, @creditedTenths, @requiredTenths, @remainingTenths, @computedAt
     from school c where c.district_id = @districtId and c.code = @schoolCode`,
  )
  for (const row of rows) insert.run({ ...row, districtId, computedAt })
}

/** The names under which the given people are listed already: teacher id → number, name and sort key. */
export async function listRosterNames(
  teacherIds: readonly number[],
  tx?: Tx,
): Promise<ReadonlyMap<number, { readonly teacherNo: string; readonly name: string; readonly nameKey: string }>> {
  const rows = prepared<{ teacherId: number; teacherNo: string; name: string; nameKey: string }>(
    reader(tx),
    "select teacher_id as teacherId, teacher_no as teacherNo, name, name_key as nameKey from roster where teacher_id in (select value from json_each(?))",
  ).all(JSON.stringify(teacherIds))
  return new Map(rows.map((row) => [row.teacherId, row]))
}

/** Replaces the terms by which a person is found. */
export async function replaceRosterTerms(
  { districtId, teacherId, terms }: { districtId: string; teacherId: number; terms: ReadonlySet<string> },
  tx: Tx,
) {
  prepared(tx, "delete from roster_term where teacher_id = ?").run(teacherId)
  const insert = prepared(tx, "insert into roster_term (district_id, term, teacher_id) values (?, ?, ?)")
  for (const term of terms) insert.run(districtId, term, teacherId)
}

/** Takes people without any standing record off the list: ids that were asked for and no longer have a 教师基本信息 row. */
export async function deleteRoster(teacherIds: readonly number[], tx: Tx): Promise<void> {
  const ids = JSON.stringify(teacherIds)
  for (const table of ["roster_term", "roster", "standing"])
    prepared(tx, `delete from ${table} where teacher_id in (select value from json_each(?))`).run(ids)
}

/** Ids of all teachers of the district after `afterId`, in order: the pages of a full recomputation. */
export async function listTeacherIds(
  { districtId, afterId, limit }: { districtId: string; afterId: number; limit: number },
  tx?: Tx,
): Promise<readonly number[]> {
  return prepared<number>(reader(tx), "select id from teacher where district_id = ? and id > ? order by id limit ?")
    .pluck()
    .all(districtId, afterId, limit) as number[]
}

/**
 * Ids of the teachers whose standing may have changed by time alone on or before `on`, and of those who have none for one of `rules` yet. A
 * standing that a later cycle follows is closed: time does not change it.
 */
export async function listTeachersDue(
  { districtId, on, rules }: { districtId: string; on: CivilDate; rules: readonly Rule[] },
  tx?: Tx,
): Promise<readonly number[]> {
  return prepared<number>(
    reader(tx),
    `select s.teacher_id from standing s
       where s.district_id = @districtId and s.next_change_on <= @on and not exists (
         select 1 from standing later where later.district_id = s.district_id and later.teacher_id = s.teacher_id and later.rule = s.rule
           and later.cycle_starts_on > s.cycle_starts_on)
     union
     select r.teacher_id from roster r
       where r.district_id = @districtId and exists (
         select 1 from json_each(@rules) j where not exists (
           select 1 from standing s where s.district_id = @districtId and s.teacher_id = r.teacher_id and s.rule = j.value))
     order by 1`,
  )
    .pluck()
    .all({ districtId, on, rules: JSON.stringify(rules) }) as number[]
}

interface StoredStanding extends Omit<StandingRow, "onPace"> {
  readonly onPace: 0 | 1 | null
}

/** The standings of the given people, by teacher, rule and cycle. */
export async function listStandings(
  { districtId, teacherIds }: { districtId: string; teacherIds: readonly number[] },
  tx?: Tx,
): Promise<readonly StandingRow[]> {
  return prepared<StoredStanding>(
    reader(tx),
    `select teacher_id as teacherId, rule, cycle_starts_on as cycleStartsOn, as_of_on as asOfOn, outcome, on_pace as onPace, figures,
       policy_id as policyId, policy_version as policyVersion, next_change_on as nextChangeOn, due_on as dueOn
     from standing where district_id = ? and teacher_id in (select value from json_each(?)) order by teacher_id, rule, cycle_starts_on`,
  )
    .all(districtId, JSON.stringify(teacherIds))
    .map((row) => ({ ...row, onPace: row.onPace === null ? null : row.onPace === 1 }))
}

/** When the people list was last computed, and how many people are on it. */
export async function findRosterState(
  districtId: string,
  tx?: Tx,
): Promise<{ readonly people: number; readonly computedAt: Instant | null }> {
  const row = prepared<{ people: number; computedAt: Instant | null }>(
    reader(tx),
    "select count(*) as people, max(computed_at) as computedAt from roster where district_id = ?",
  ).get(districtId)
  return row ?? { people: 0, computedAt: null }
}
