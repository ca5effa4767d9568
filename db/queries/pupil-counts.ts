import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** How many pupils a school had on a day, and who said so. */
export interface PupilCountRow {
  readonly id: number
  readonly schoolId: number
  readonly countedOn: CivilDate
  readonly pupils: number
  readonly recordedAt: Instant
  /** null = an import or the system itself */
  readonly recordedByName: string | null
}

const SELECT = `select p.id, p.school_id as schoolId, p.counted_on as countedOn, p.pupils, p.recorded_at as recordedAt, a.display_name as recordedByName
  from pupil_count p
  join school c on c.id = p.school_id
  join fact_source f on f.id = p.source_id
  left join account a on a.id = f.actor_id`

const reach = (scope: Scope) => (scope.kind === "school" ? " and c.code = @scopeSchoolCode" : "")
const boundOf = (scope: Scope) => ({
  districtId: scope.districtId,
  ...(scope.kind === "school" && { scopeSchoolCode: scope.schoolCode }),
})

/** What stands of one school, latest day first. */
export async function listPupilCounts(scope: Scope, schoolCode: string, tx?: Tx): Promise<readonly PupilCountRow[]> {
  assertScope(scope)
  return prepared<PupilCountRow>(
    reader(tx),
    `${SELECT} where p.district_id = @districtId and c.district_id = @districtId and c.code = @schoolCode and p.superseded_at is null${reach(scope)}
     order by p.counted_on desc limit 200`,
  ).all({ ...boundOf(scope), schoolCode })
}

/** One standing count of a school by its id, as a form saw it. */
export async function findPupilCount(
  scope: Scope,
  { schoolCode, id }: { schoolCode: string; id: number },
  tx?: Tx,
): Promise<PupilCountRow | undefined> {
  assertScope(scope)
  return prepared<PupilCountRow>(
    reader(tx),
    `${SELECT} where p.district_id = @districtId and c.code = @schoolCode and p.id = @id and p.superseded_at is null${reach(scope)}`,
  ).get({ ...boundOf(scope), schoolCode, id })
}
