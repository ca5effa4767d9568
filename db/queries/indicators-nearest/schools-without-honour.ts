import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

export interface SchoolWithoutHonour {
  readonly code: string
  readonly name: string
}

interface Asked {
  /** part of the honour's name; null = any */
  readonly containing: string | null
  readonly on: CivilDate
  readonly limit: number
}

/** Schools with people in post of whom nobody was ever given such an honour, by their codes. */
export async function listSchoolsWithoutHonour(
  scope: Scope,
  { containing, on, limit }: Asked,
  tx?: Tx,
): Promise<readonly SchoolWithoutHonour[]> {
  assertScope(scope)
  const own = scope.kind === "school" ? "and c.code = @scopeSchoolCode" : ""
  return prepared<SchoolWithoutHonour>(
    reader(tx),
    `select c.code, coalesce(s.name, c.code) as name from school c
     left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     where c.district_id = @districtId ${own}
       and exists (select 1 from roster r where r.district_id = c.district_id and r.school_code = c.code and r.employment_status = 'in_post')
       and c.code not in (
         select r.school_code from ethics_record f cross join roster r on r.teacher_id = f.teacher_id
         where f.district_id = @districtId and f.superseded_at is null and f.kind = 'honour' and f.occurred_on <= @on
           and (@containing is null or instr(f.title, @containing) > 0))
     order by c.code limit @limit`,
  ).all({ districtId: scope.districtId, containing, on, limit, ...(scope.kind === "school" && { scopeSchoolCode: scope.schoolCode }) })
}
