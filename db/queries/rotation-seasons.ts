import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { SeasonMemberState, SeasonState } from "../schema/rotation-season"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"
import { ofSchool } from "./rotation-seasons-scope"

/** A rotation season as it stands. */
export interface SeasonRow {
  readonly id: number
  readonly version: number
  /** the year whose 1 September begins it */
  readonly schoolYear: number
  readonly drawnOn: CivilDate
  readonly nominateByOn: CivilDate
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly state: SeasonState
}

/** How many people of a season, and of its drawn list, are in which state. */
export interface SeasonCount {
  readonly seasonId: number
  readonly state: SeasonMemberState
  readonly people: number
  /** of them: on the drawn list */
  readonly due: number
}

const COLUMNS = `s.id, s.version, s.school_year as schoolYear, s.drawn_on as drawnOn, s.nominate_by_on as nominateByOn,
  s.starts_on as startsOn, s.ends_on as endsOn, s.state`
/** One a year: more than any district will ever have kept. */
const MOST_SEASONS = 100

/** The seasons of the district, newest first. Every scope of it may know that they are held. */
export async function listSeasons(scope: Scope, tx?: Tx): Promise<readonly SeasonRow[]> {
  assertScope(scope)
  return prepared<SeasonRow>(
    reader(tx),
    `select ${COLUMNS} from rotation_season s where s.district_id = ? order by s.school_year desc limit ${MOST_SEASONS}`,
  ).all(scope.districtId)
}

/** The season of a school year; undefined where none was opened. */
export async function findSeason(scope: Scope, schoolYear: number, tx?: Tx): Promise<SeasonRow | undefined> {
  assertScope(scope)
  return prepared<SeasonRow>(reader(tx), `select ${COLUMNS} from rotation_season s where s.district_id = ? and s.school_year = ?`).get(
    scope.districtId,
    schoolYear,
  )
}

/** The people of every season whom the scope reaches, counted by season and state. */
export async function countSeasonMembers(scope: Scope, tx?: Tx): Promise<readonly SeasonCount[]> {
  const { sql, bound } = ofSchool(scope)
  return prepared<SeasonCount>(
    reader(tx),
    `select m.season_id as seasonId, m.state, count(*) as people, sum(m.origin = 'due') as due
     from rotation_season s
     join rotation_season_member m on m.season_id = s.id
     join school o on o.id = m.origin_school_id
     where s.district_id = @districtId and ${sql} group by m.season_id, m.state`,
  ).all(bound)
}

export type NewSeason = Omit<SeasonRow, "id" | "version" | "state"> & {
  readonly districtId: string
  readonly createdAt: Instant
  readonly createdBy: string | null
}

/** Opens a season, for schools to nominate. Returns its id. */
export async function insertSeason(row: NewSeason, tx: Tx): Promise<number> {
  const { lastInsertRowid } = prepared(
    tx,
    `insert into rotation_season (district_id, created_at, created_by, updated_at, school_year, drawn_on, nominate_by_on, starts_on, ends_on, state)
     values (@districtId, @createdAt, @createdBy, @createdAt, @schoolYear, @drawnOn, @nominateByOn, @startsOn, @endsOn, 'nominating')`,
  ).run(row)
  return Number(lastInsertRowid)
}

/** Writes a season's dates and state over those of this version; false where somebody else changed it meanwhile. */
export async function updateSeason(season: SeasonRow & { readonly updatedAt: Instant }, tx: Tx): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update rotation_season set version = version + 1, updated_at = @updatedAt, nominate_by_on = @nominateByOn, starts_on = @startsOn,
       ends_on = @endsOn, state = @state
     where id = @id and version = @version`,
  ).run(season)
  return changes === 1
}
