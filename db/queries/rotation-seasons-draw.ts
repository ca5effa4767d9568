import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { SeasonMemberOrigin, SeasonMemberState } from "../schema/rotation-season"
import type { Tx } from "../transaction"

/** A person found due, with the verdict that says so as canonical JSON. */
export interface DrawnPerson {
  readonly teacherId: number
  readonly originSchoolCode: string
  readonly outcome: Outcome
  readonly verdict: string
  readonly policyId: string | null
  readonly policyVersion: string | null
  readonly factsDigest: string
}

/** How far what is recorded of a district has come. */
export interface FactsState {
  /** of the last source; 0 = none yet */
  readonly sourceId: number
  /** the latest instant at which anything was recorded; null = nothing yet */
  readonly recordedAt: Instant | null
}

/** The state of a district's facts: while it stays the same, no fact was added, corrected or taken back. */
export async function findFactsState(districtId: string, tx?: Tx): Promise<FactsState> {
  const row = prepared<FactsState>(
    reader(tx),
    "select coalesce(max(id), 0) as sourceId, max(recorded_at) as recordedAt from fact_source where district_id = ?",
  ).get(districtId)
  return row ?? { sourceId: 0, recordedAt: null }
}

interface Drawing {
  readonly districtId: string
  readonly seasonId: number
  readonly asOfOn: CivilDate
  readonly knownAt: Instant
  /** the year whose running numbers the kept verdicts get */
  readonly year: number
  readonly madeAt: Instant
  readonly madeBy: string | null
}

/**
 * Keeps the verdicts of all the drawn at once, under the district's next numbers of the year, and lists the people: three statements
 * however many there are. Returns how many.
 */
export async function insertDrawnMembers(people: readonly DrawnPerson[], drawing: Drawing, tx: Tx): Promise<number> {
  const { districtId, year } = drawing
  const prefix = `HY${year}-`
  const last = prepared<{ number: string }>(
    tx,
    "select number from kept_verdict where district_id = ? and number >= ? and number < ? order by number desc limit 1",
  ).get(districtId, prefix, `${prefix}:`)
  const first = Number(last?.number.slice(prefix.length) ?? 0) + 1
  const numbered = people.map((person, at) => ({ ...person, number: `${prefix}${String(first + at).padStart(6, "0")}` }))
  const bound = { ...drawing, people: JSON.stringify(numbered) }
  prepared(
    tx,
    `insert into kept_verdict (district_id, number, teacher_id, rule, as_of_on, known_at, policy_id, policy_version, outcome, verdict, facts_digest,
       purpose, made_at, made_by)
     select @districtId, p.value ->> 'number', p.value ->> 'teacherId', 'rotation', @asOfOn, @knownAt, p.value ->> 'policyId',
       p.value ->> 'policyVersion', p.value ->> 'outcome', p.value ->> 'verdict', p.value ->> 'factsDigest', 'rotation_season', @madeAt, @madeBy
     from json_each(@people) p order by p.key`,
  ).run(bound)
  const { changes } = prepared(
    tx,
    `insert into rotation_season_member (district_id, created_at, created_by, updated_at, season_id, teacher_id, origin_school_id, origin, state,
       kept_verdict_id)
     select @districtId, @madeAt, @madeBy, @madeAt, @seasonId, p.value ->> 'teacherId', c.id, 'due', 'listed', k.id
     from json_each(@people) p
     join school c on c.district_id = @districtId and c.code = p.value ->> 'originSchoolCode'
     join kept_verdict k on k.district_id = @districtId and k.number = p.value ->> 'number'
     order by p.key`,
  ).run(bound)
  return changes
}

/** Adds one person to a season; undefined where she stands in it already. Returns the row's id. */
export async function insertSeasonMember(
  row: {
    readonly districtId: string
    readonly seasonId: number
    readonly teacherId: number
    readonly originSchoolCode: string
    readonly origin: SeasonMemberOrigin
    readonly state: SeasonMemberState
    readonly keptVerdictId: number
    readonly reason: string | null
    readonly createdAt: Instant
    readonly createdBy: string | null
  },
  tx: Tx,
): Promise<number | undefined> {
  const known = prepared(reader(tx), "select id from rotation_season_member where season_id = ? and teacher_id = ?")
  if (known.get(row.seasonId, row.teacherId) !== undefined) return undefined
  const { lastInsertRowid } = prepared(
    tx,
    `insert into rotation_season_member (district_id, created_at, created_by, updated_at, season_id, teacher_id, origin_school_id, origin, state,
       kept_verdict_id, reason)
     select @districtId, @createdAt, @createdBy, @createdAt, @seasonId, @teacherId, c.id, @origin, @state, @keptVerdictId, @reason
     from school c where c.district_id = @districtId and c.code = @originSchoolCode`,
  ).run(row)
  return Number(lastInsertRowid)
}
