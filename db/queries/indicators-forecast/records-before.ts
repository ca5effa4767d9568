import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"
import type { ArrivingMeasure } from "./yearly-arrivals"

/** What a forecast's past is read from. `people`: who left; the other sources by the measures that count them. */
export type PastSource = ArrivingMeasure["name"] | "team_members" | "certified" | "people"

const ROWS: Readonly<Record<PastSource, readonly [table: string, day: string]>> = {
  awards: ["tier_award", "granted_on"],
  honours: ["ethics_record", "occurred_on"],
  studios: ["studio_record", "founded_on"],
  studio_participants: ["studio_member", "joined_on"],
  designations: ["school_designation", "designated_on"],
  projects: ["project_record", "approved_on"],
  project_participants: ["project_member", "joined_on"],
  quality_courses: ["quality_course", "designated_on"],
  team_members: ["project_member", "joined_on"],
  certified: ["dual_qualification", "certified_on"],
  people: ["teacher_record", "left_on"],
}

/** Of which sources the district has rows from before a day: where it has, what came then is on record. One statement. */
export async function findRecordsBefore(
  scope: Scope,
  { before }: { readonly before: CivilDate },
  tx?: Tx,
): Promise<ReadonlySet<PastSource>> {
  assertScope(scope)
  const columns = Object.entries(ROWS).map(
    ([source, [table, day]]) =>
      `exists (select 1 from ${table} f where f.district_id = @districtId and f.superseded_at is null and f.${day} < @before) as ${source}`,
  )
  const row = prepared<Record<string, 0 | 1>>(reader(tx), `select ${columns.join(", ")}`).get({ districtId: scope.districtId, before })
  return new Set(Object.entries(row ?? {}).flatMap(([source, is]) => (is === 1 ? [source as PastSource] : [])))
}
