import { type CheckSql, rowKey, schoolNamed } from "./check-sql"

/** Where someone works today or worked last, as the list of people has it: the id of the posting. */
const PRESENT = `(select x.id from posting x where x.district_id = @districtId and x.teacher_id = w.id and x.superseded_at is null
    and (coalesce(r.employment_status, 'in_post') = 'in_post' or r.left_on is null or x.starts_on <= r.left_on)
  order by x.starts_on <= @today desc, iif(x.starts_on <= @today, x.starts_on, null) desc, x.starts_on limit 1)`

/** What the list should say, beside what it says. */
const LISTED: readonly (readonly [said: string, fact: string])[] = [
  ["l.name", "r.name"],
  ["l.school_id", "p.school_id"],
  ["l.school_code", "c.code"],
  ["l.post_kind", "coalesce(p.post_kind, iif(p.ends_on is null, r.post_kind, null))"],
  ["l.stage", "r.stage"],
  ["l.subject", "r.subject"],
  ["l.employment_status", "coalesce(r.employment_status, 'in_post')"],
]

/** A closed cycle's standing, which a later one follows, no longer changes. The `+` keeps to the person's own few rows: by that day's index they would be sought among everybody's. */
const overdue = (compare: "<" | "<=") => `n.district_id = @districtId and n.teacher_id = w.id and +n.next_change_on ${compare} @today
  and not exists (select 1 from standing o where o.district_id = @districtId and o.teacher_id = w.id and o.rule = n.rule and o.cycle_starts_on > n.cycle_starts_on)`

/** What is kept beside the facts although it follows from them. Whether a standing says what its facts say is for `verifyStandings`, which judges afresh. */
export const DERIVED_CHECKS = {
  /** Who waits for the daily job is not counted: her row of the list waits with her. */
  roster_differs: {
    sql: `select w.id as teacherId, ${rowKey("roster", "w.id")} as key,
        json_object('school', k.name, 'listedSchool', z.name, 'name', r.name, 'listedName', l.name) as details
      from who w
      left join teacher_record r on r.district_id = @districtId and r.teacher_id = w.id and r.superseded_at is null
      left join roster l on l.teacher_id = w.id
      left join posting p on p.id = ${PRESENT}
      left join school c on c.id = p.school_id
      ${schoolNamed("k", "p.school_id")} ${schoolNamed("z", "l.school_id")}
      where ((r.id is null or p.id is null) <> (l.teacher_id is null)
          or (l.teacher_id is not null and (${LISTED.map(([said, fact]) => `${said} is not ${fact}`).join(" or ")})))
        and not exists (select 1 from standing n where ${overdue("<=")})`,
  },
  standing_missing: {
    sql: `select w.id as teacherId, ${rowKey("standing", "w.id")} as key,
        json_object('missing', (select count(*) from json_each(@rules) j where not exists (
          select 1 from standing n where n.district_id = @districtId and n.teacher_id = w.id and n.rule = j.value))) as details
      from who w cross join roster l on l.teacher_id = w.id
      where exists (select 1 from json_each(@rules) j where not exists (
        select 1 from standing n where n.district_id = @districtId and n.teacher_id = w.id and n.rule = j.value))`,
  },
  standing_overdue: {
    sql: `select w.id as teacherId, ${rowKey("standing", "w.id")} as key, json_object('since', min(n.next_change_on)) as details
      from who w cross join standing n on ${overdue("<")} group by w.id`,
  },
} as const satisfies Readonly<Record<string, CheckSql>>

const OWNED = [
  "teacher_record",
  "posting",
  "rotation",
  "leave",
  "hours_entry",
  "title_engagement",
  "appraisal",
  "class_adviser_term",
  "certificate",
  "ethics_record",
  "tier_award",
  "studio_member",
  "enterprise_practice",
  "skill_certificate",
  "dual_qualification",
  "project_member",
] as const
const NOBODYS = ["school_record", "studio_record", "school_designation", "project_record", "quality_course", "pupil_count"] as const

/** The same question of every table of facts. */
function ofEachTable(ask: (table: string) => { readonly details: string; readonly from: string }): string {
  const parts = [...OWNED, ...NOBODYS].map((table) => {
    const { details, from } = ask(table)
    const owner = (OWNED as readonly string[]).includes(table) ? "f.teacher_id" : "null"
    return `select ${owner} as teacherId, ${rowKey(table, "f.id")} as key, json_object('sheet', '${table}', ${details}) as details ${from}`
  })
  return parts.join(" union all ")
}

/** Who said what when: a correction follows an older row that no longer stands, and nothing comes from the future. */
export const PROVENANCE_CHECKS = {
  chain_broken: {
    isOfAll: true,
    sql: ofEachTable((table) => ({
      details: "'recordedAt', substr(f.recorded_at, 1, 10)",
      from: `from ${table} f left join ${table} b on b.id = f.supersedes_id
        where f.district_id = @districtId and (f.superseded_at < f.recorded_at or (f.superseded_at is null) <> (f.superseded_by_source_id is null)
          or (f.supersedes_id is not null and (b.id is null or b.id >= f.id or b.superseded_at is null)))`,
    })),
  },
  recorded_in_future: {
    isOfAll: true,
    sql: ofEachTable((table) => ({
      details: "'recordedAt', substr(f.recorded_at, 1, 10)",
      from: `from ${table} f where f.district_id = @districtId and f.recorded_at > @now`,
    })),
  },
} as const satisfies Readonly<Record<string, CheckSql>>
