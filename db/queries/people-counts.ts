import { prepared, reader } from "../client"
import type { HoursStanding } from "../schema/standings"
import { hoursStandings } from "../schema/standings"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { fits, narrowestLead, type PeopleAsked } from "./people-filter"
import { inScope } from "./roster-scope"

/** How many people fit, by standing: exact, in one statement. `standing` itself is left out of what is asked. */
export async function countPeopleByStanding(scope: Scope, asked: PeopleAsked, tx?: Tx): Promise<Readonly<Record<HoursStanding, number>>> {
  const { sql, bound } = countSql(scope, asked)
  const rows = prepared<{ standing: HoursStanding; people: number }>(reader(tx), sql).all(bound)
  const counts = new Map(rows.map(({ standing, people }) => [standing, people]))
  return Object.fromEntries(hoursStandings.map((standing) => [standing, counts.get(standing) ?? 0])) as Record<HoursStanding, number>
}

/** The statement that counts; the plan test explains it. */
export function countSql(scope: Scope, asked: PeopleAsked) {
  const all = { ...asked, standing: null }
  const narrowest = narrowestLead(scope, all)
  const isFew = narrowest === "words" || narrowest === "school_code"
  const { sql, bound } = fits({ scope, asked: all, lead: isFew ? narrowest : "columns" })
  const by = `${isFew || asked.subject !== null ? "+" : ""}r.hours_standing`
  return { sql: `select r.hours_standing as standing, count(*) as people from roster r where ${sql} group by ${by}`, bound }
}

/** The schools of a scope, by name: those that a filter can offer. */
export async function listSchoolNames(scope: Scope, tx?: Tx): Promise<readonly { readonly code: string; readonly name: string }[]> {
  const reach = scope.kind === "school" ? " and c.code = @scopeSchoolCode" : ""
  const { bound } = inScope(scope)
  if (scope.kind === "self") return []
  return prepared<{ code: string; name: string }>(
    reader(tx),
    `select c.code, coalesce(s.name, c.code) as name from school c
     left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     where c.district_id = @districtId${reach} order by c.code`,
  ).all(bound)
}

/** The subjects that people of the scope teach. Over a district it hops from one subject to the next along the index, whatever the number of people. */
export async function listSubjects(scope: Scope, tx?: Tx): Promise<readonly string[]> {
  const { sql, bound } = inScope(scope)
  const text =
    scope.kind === "district"
      ? `with recursive hop (subject) as (
           select min(r.subject) from roster r where ${sql} and r.subject is not null
           union all
           select (select min(r.subject) from roster r where ${sql} and r.subject > hop.subject) from hop where hop.subject is not null
         ) select subject from hop where subject is not null`
      : `select distinct +r.subject as subject from roster r where ${sql} and +r.subject is not null order by subject`
  return prepared<string>(reader(tx), text).pluck().all(bound) as string[]
}
