import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Choice, MeasureName } from "~/domain/indicators/measure-choice"
import { prepared, reader } from "../../client"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** Measures of what is promised anew: their figure grows by what comes. */
export const ARRIVING = [
  "awards",
  "honours",
  "studios",
  "studio_participants",
  "designations",
  "projects",
  "project_participants",
  "quality_courses",
] as const satisfies readonly MeasureName[]
export type ArrivingMeasure = { [Name in (typeof ARRIVING)[number]]: Choice<Name> }[(typeof ARRIVING)[number]]

/** What of a measure is counted once, on which day it came, and what else must hold; over the measure's own table `f`. */
interface Source {
  readonly from: string
  readonly key: string
  readonly day: string
  readonly conditions: readonly string[]
  readonly bound: Readonly<Record<string, string>>
  /** of a school: that it is its own; null = not a school's */
  readonly ofSchool: string | null
}

const OF_PERSON = "exists (select 1 from roster r where r.teacher_id = f.teacher_id and r.school_code = @scopeSchoolCode)"
const IN_LIST = (column: string, name: string) => `${column} in (select value from json_each(@${name}))`
const NOT_WITHDRAWN = "(f.withdrawn_on is null or f.withdrawn_on > @asOf)"
const PROJECT =
  "join project_record p on p.district_id = f.district_id and p.project_id = f.project_id and p.superseded_at is null and p.kind = @kind and coalesce(p.status, '') <> 'withdrawn'"

function sourceOf(measure: ArrivingMeasure): Source {
  switch (measure.name) {
    case "awards": {
      const { tiers, levels, subjects } = measure
      const taught =
        "exists (select 1 from roster r, json_each(@subjects) w where r.teacher_id = f.teacher_id and instr(r.subject, w.value) > 0)"
      return {
        from: "tier_award f",
        key: "f.teacher_id",
        day: "f.granted_on",
        conditions: [IN_LIST("f.tier", "tiers"), IN_LIST("f.level", "levels"), NOT_WITHDRAWN, ...(subjects === null ? [] : [taught])],
        bound: {
          tiers: JSON.stringify(tiers),
          levels: JSON.stringify(levels),
          ...(subjects !== null && { subjects: JSON.stringify(subjects) }),
        },
        ofSchool: OF_PERSON,
      }
    }
    case "honours": {
      const { containing } = measure
      return {
        from: "ethics_record f",
        key: "f.teacher_id",
        day: "f.occurred_on",
        conditions: ["f.kind = 'honour'", ...(containing === null ? [] : ["instr(f.title, @containing) > 0"])],
        bound: containing === null ? {} : { containing },
        ofSchool: OF_PERSON,
      }
    }
    case "studios":
      return {
        from: "studio_record f",
        key: "f.studio_id",
        day: "f.founded_on",
        conditions: [IN_LIST("f.kind", "kinds"), NOT_WITHDRAWN],
        bound: { kinds: JSON.stringify(measure.kinds) },
        ofSchool: "f.host_school_id = (select c.id from school c where c.district_id = f.district_id and c.code = @scopeSchoolCode)",
      }
    case "studio_participants":
      return {
        from: "studio_member f join studio_record s on s.district_id = f.district_id and s.studio_id = f.studio_id and s.superseded_at is null",
        key: "f.teacher_id",
        day: "f.joined_on",
        conditions: [IN_LIST("s.kind", "kinds")],
        bound: { kinds: JSON.stringify(measure.kinds) },
        ofSchool: OF_PERSON,
      }
    case "designations":
      return {
        from: "school_designation f",
        key: "f.school_id",
        day: "f.designated_on",
        conditions: ["f.kind = @kind", NOT_WITHDRAWN],
        bound: { kind: measure.kind },
        ofSchool: "f.school_id = (select c.id from school c where c.district_id = f.district_id and c.code = @scopeSchoolCode)",
      }
    case "projects":
      return {
        from: "project_record f",
        key: "f.project_id",
        day: "f.approved_on",
        conditions: ["f.kind = @kind", "coalesce(f.status, '') <> 'withdrawn'"],
        bound: { kind: measure.kind },
        ofSchool: null,
      }
    case "project_participants":
      return {
        from: `project_member f ${PROJECT}`,
        key: "f.teacher_id",
        day: "f.joined_on",
        conditions: [],
        bound: { kind: measure.kind },
        ofSchool: OF_PERSON,
      }
    case "quality_courses":
      return {
        from: "quality_course f",
        key: "f.course_no",
        day: "f.designated_on",
        conditions: [IN_LIST("f.level", "levels"), NOT_WITHDRAWN],
        bound: { levels: JSON.stringify(measure.levels) },
        ofSchool: null,
      }
  }
}

interface Asked {
  readonly measure: ArrivingMeasure
  /** what came before counts as known; both days included */
  readonly from: CivilDate
  readonly asOf: CivilDate
}

/** How many came in each calendar year from one day to another, each once, in the year it first came. null: a school has none of its own. */
export async function countArrivals(scope: Scope, asked: Asked, tx?: Tx): Promise<ReadonlyMap<number, number> | null> {
  const found = arrivalsSql(scope, asked)
  if (found === null) return null
  const rows = prepared<{ year: number; arrivals: number }>(reader(tx), found.sql).all(found.bound)
  return new Map(rows.map(({ year, arrivals }) => [year, arrivals]))
}

/** The statement that counts; the plan test explains it. */
export function arrivalsSql(scope: Scope, { measure, from, asOf }: Asked) {
  assertScope(scope)
  const source = sourceOf(measure)
  if (scope.kind !== "district" && source.ofSchool === null) return null
  const conditions = [
    "f.district_id = @districtId",
    "f.superseded_at is null",
    `${source.day} between @from and @asOf`,
    ...source.conditions,
    ...(scope.kind === "district" || source.ofSchool === null ? [] : [source.ofSchool]),
  ]
  const scopeSchoolCode = scope.kind === "school" ? { scopeSchoolCode: scope.schoolCode } : {}
  return {
    bound: { districtId: scope.districtId, from, asOf, ...source.bound, ...scopeSchoolCode },
    sql: `select cast(substr(first, 1, 4) as integer) as year, count(*) as arrivals from (
        select min(${source.day}) as first from ${source.from} where ${conditions.join(" and ")} group by ${source.key}
      ) group by 1`,
  }
}
