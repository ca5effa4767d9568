import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { SeasonMemberState } from "../schema/rotation-season"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** Who comes to a school: what its host must know of her, and no more. */
export interface ArrivalRow {
  readonly id: number
  readonly teacherNo: string
  readonly name: string
  readonly originName: string
  readonly subject: string | null
  readonly startsOn: CivilDate | null
  readonly endsOn: CivilDate | null
  readonly state: SeasonMemberState
}

/** Those of a season whom a scope receives, from one row on: a school, who comes to it; a district, everybody with a host school; a person, nobody. */
export async function listArrivals(
  scope: Scope,
  { seasonId, afterId, limit }: { seasonId: number; afterId: number; limit: number },
  tx?: Tx,
): Promise<readonly ArrivalRow[]> {
  const { sql, bound } = hostedBy(scope)
  return prepared<ArrivalRow>(
    reader(tx),
    `select m.id, t.teacher_no as teacherNo, coalesce(r.name, t.teacher_no) as name, coalesce(s.name, o.code) as originName, r.subject,
       m.starts_on as startsOn, m.ends_on as endsOn, m.state
     from rotation_season_member m
     join school h on h.id = m.host_school_id
     join school o on o.id = m.origin_school_id
     join teacher t on t.id = m.teacher_id
     left join roster r on r.teacher_id = m.teacher_id
     left join school_record s on s.district_id = @districtId and s.school_id = o.id and s.superseded_at is null
     where m.season_id = @seasonId and m.state in ('assigned', 'away', 'returned') and m.id > @afterId and ${sql}
     order by m.id limit @limit`,
  ).all({ ...bound, seasonId, afterId, limit })
}

/** `h` being the school that each goes to. */
function hostedBy(scope: Scope): { readonly sql: string; readonly bound: Readonly<Record<string, string>> } {
  assertScope(scope)
  const { districtId } = scope
  switch (scope.kind) {
    case "district":
      return { sql: "m.district_id = @districtId", bound: { districtId } }
    case "school":
      return { sql: "m.district_id = @districtId and h.code = @hostCode", bound: { districtId, hostCode: scope.schoolCode } }
    case "self":
      return { sql: "m.district_id = @districtId and 1 = 0", bound: { districtId } }
  }
}
