import type { SchoolKind, SchoolOwnership, Stage } from "~/domain/codes"
import { prepared, reader } from "../client"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** People at a school: all, and those of one stage and subject. */
export interface Headcount {
  readonly all: number
  readonly alike: number
}

/** A school as somewhere to go, with who is in post there now and what the season's moves not yet in the postings add and take. */
export interface SchoolHeadcount {
  readonly schoolId: number
  readonly code: string
  readonly name: string
  readonly kind: SchoolKind | null
  readonly ownership: SchoolOwnership | null
  readonly now: Headcount
  readonly after: Headcount
}

interface Asked {
  readonly seasonId: number
  readonly stage: Stage | null
  readonly subject: string | null
}

type CountedRow = Omit<SchoolHeadcount, "now" | "after"> & {
  readonly nowAll: number
  readonly nowAlike: number
  readonly moveAll: number
  readonly moveAlike: number
}

/**
 * Every school of the district with its people in post, and how many will teach there when everybody assigned has gone. Who is away with her
 * personnel relation is in post at the host school already; who is away without it still counts as in post at home, so both ends are moved.
 */
export async function listSchoolHeadcounts(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly SchoolHeadcount[]> {
  assertScope(scope)
  const alike = "(r.stage is @stage and r.subject is @subject)"
  const rows = prepared<CountedRow>(
    reader(tx),
    `with moved (school_id, people, alike) as (
       select m.host_school_id, 1, ${alike} from rotation_season_member m left join roster r on r.teacher_id = m.teacher_id
       where m.season_id = @seasonId and (m.state = 'assigned' or (m.state = 'away' and m.moves_personnel = 0))
       union all
       select m.origin_school_id, -1, -${alike} from rotation_season_member m left join roster r on r.teacher_id = m.teacher_id
       where m.season_id = @seasonId and (m.state = 'assigned' or (m.state = 'away' and m.moves_personnel = 0))
     ), moves as (
       select school_id, sum(people) as people, sum(alike) as alike from moved group by school_id
     ), posts as (
       select r.school_id, count(*) as people, sum(${alike}) as alike from roster r
       where r.district_id = @districtId and r.employment_status = 'in_post' group by r.school_id
     )
     select c.id as schoolId, c.code, coalesce(s.name, c.code) as name, s.kind, s.ownership,
       coalesce(p.people, 0) as nowAll, coalesce(p.alike, 0) as nowAlike, coalesce(v.people, 0) as moveAll, coalesce(v.alike, 0) as moveAlike
     from school c
     left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     left join posts p on p.school_id = c.id
     left join moves v on v.school_id = c.id
     where c.district_id = @districtId order by c.code`,
  ).all({ districtId: scope.districtId, ...asked })
  return rows.map(({ nowAll, nowAlike, moveAll, moveAlike, ...school }) => ({
    ...school,
    now: { all: nowAll, alike: nowAlike },
    after: { all: nowAll + moveAll, alike: nowAlike + moveAlike },
  }))
}

/** A school by its code, as somewhere to go; undefined where the district has none. */
export async function findHostSchool(
  scope: Scope,
  code: string,
  tx?: Tx,
): Promise<{ readonly schoolId: number; readonly kind: SchoolKind | null } | undefined> {
  assertScope(scope)
  return prepared<{ schoolId: number; kind: SchoolKind | null }>(
    reader(tx),
    `select c.id as schoolId, s.kind from school c
     left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     where c.district_id = ? and c.code = ?`,
  ).get(scope.districtId, code)
}
