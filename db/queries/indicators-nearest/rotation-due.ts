import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"
import { DUE } from "../standings-filter"
import { NEAR_PERSON, type NearPersonOn } from "./near-person"

interface Asked {
  /** only who holds an award of one of these levels; null = whoever */
  readonly backboneLevels: readonly DesignationLevel[] | null
  readonly limit: number
}

export interface SeasonPerson extends NearPersonOn {
  readonly state: "listed" | "nominated" | "assigned"
}

const HOLDS_AWARD = `exists (select 1 from standing t where t.district_id = @districtId and t.teacher_id = r.teacher_id and t.rule = 'tier'
  and t.figures ->> 'level' in (select value from json_each(@levels)))`
const narrowed = ({ backboneLevels }: Asked) => (backboneLevels === null ? "" : `and ${HOLDS_AWARD}`)
const levels = ({ backboneLevels }: Asked) => (backboneLevels === null ? {} : { levels: JSON.stringify(backboneLevels) })

/** Whether a season is under way in the district. */
export async function existsOpenSeason({ districtId }: { readonly districtId: string }, tx?: Tx): Promise<boolean> {
  return prepared(reader(tx), "select 1 from rotation_season where district_id = ? and state <> 'closed'").pluck().get(districtId) === 1
}

/** Who stands on the lists of seasons under way and has not gone: who has a host school first, then who is nominated, then who is listed. */
export async function listSeasonWaiting(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly SeasonPerson[]> {
  const { sql, bound } = inScope(scope)
  return prepared<SeasonPerson>(
    reader(tx),
    `select ${NEAR_PERSON}, m.state, m.starts_on as "on" from rotation_season s
     cross join rotation_season_member m on m.season_id = s.id
     cross join roster r on r.teacher_id = m.teacher_id
     where s.district_id = @districtId and s.state <> 'closed' and m.state in ('assigned', 'nominated', 'listed') and ${sql} ${narrowed(asked)}
     order by case m.state when 'assigned' then 1 when 'nominated' then 2 else 3 end, m.starts_on, r.name_key, r.teacher_id limit @limit`,
  ).all({ ...bound, ...levels(asked), limit: asked.limit })
}

/** Who is due by the standings, whoever was due first at the top: a district's along the index of the day, a school's through its people. */
export async function listDueForRotation(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly NearPersonOn[]> {
  const { sql, bound } = dueForRotationSql(scope, asked)
  return prepared<NearPersonOn & { readonly on: CivilDate | null }>(reader(tx), sql).all({ ...bound, limit: asked.limit })
}

/** The statement; the plan test explains it. */
export function dueForRotationSql(scope: Scope, asked: Asked) {
  const { sql, bound } = inScope(scope)
  return {
    bound: { ...bound, ...levels(asked) },
    sql:
      scope.kind === "district"
        ? `select ${NEAR_PERSON}, s.due_on as "on" from standing s cross join roster r on r.teacher_id = s.teacher_id
           where s.district_id = @districtId and s.rule = 'rotation' and +s.outcome = 'met' ${narrowed(asked)}
           order by ${DUE}, s.teacher_id limit @limit`
        : `select ${NEAR_PERSON}, s.due_on as "on" from roster r
           cross join standing s on s.district_id = @districtId and s.teacher_id = r.teacher_id and s.rule = 'rotation' and s.cycle_starts_on = ''
           where ${sql} and +s.outcome = 'met' ${narrowed(asked)}
           order by +(${DUE}), s.teacher_id limit @limit`,
  }
}
