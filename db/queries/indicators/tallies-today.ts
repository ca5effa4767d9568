import type { Place } from "~/domain/indicators/district-facts"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"
import { COUNTED_TODAY, type CountedToday, PEOPLE, personSql, type TodayAsked, tallySql } from "./today-columns"

/** People of one place: how many count in the numerator, the denominator, and neither for want of a fact. */
export type CountedPlace = Place & Readonly<Record<`${CountedToday}_${"n" | "d" | "u"}`, number>>

/** People are counted in so many parts, however many they are, so that none takes long. */
export const PARTS_OF_PEOPLE = 24

/** The lowest and the highest id that a part of the people begins and ends with, 0 to `PARTS_OF_PEOPLE`. */
export async function findPartEdges(tx?: Tx): Promise<readonly number[]> {
  const ids = prepared<{ readonly first: number | null; readonly last: number | null }>(
    reader(tx),
    "select (select min(teacher_id) from roster) as first, (select max(teacher_id) from roster) as last",
  ).get()
  const [first, last] = [ids?.first ?? 0, ids?.last ?? 0]
  return Array.from({ length: PARTS_OF_PEOPLE + 1 }, (_, at) => first + Math.ceil(((last - first + 1) * at) / PARTS_OF_PEOPLE))
}

/** What the people with ids from one edge to before the next count for today, by where they are. One statement, by way of the standings. */
export async function countPartToday(
  scope: Scope,
  { fromId, beforeId, ...asked }: TodayAsked & { readonly fromId: number; readonly beforeId: number },
  tx?: Tx,
): Promise<readonly CountedPlace[]> {
  const { sql, bound } = inScope(scope)
  const { posts } = personSql(asked)
  const tallies = tallySql(asked, { posts: "r.posts", dual: "r.dual", registered: "r.registered" })
  const columns = COUNTED_TODAY.flatMap((tally) => {
    const { n, d, u } = tallies[tally]
    return [`sum(${n}) as ${tally}_n`, `sum(${d}) as ${tally}_d`, `sum(${u}) as ${tally}_u`]
  })
  const { schoolCode, today } = asked
  const person = "r.district_id, r.teacher_id, r.school_code, r.stage, r.subject, r.hours_standing, r.credited_tenths"
  // materialized, or what stands for her posts is found anew for every column; outcomes from their index, which lies close together
  return prepared<CountedPlace>(
    reader(tx),
    `with placed as materialized (
       select ${person}, ${posts} as posts from ${PEOPLE}
       where ${sql} and (@schoolCode is null or r.school_code = @schoolCode) and r.teacher_id >= @fromId and r.teacher_id < @beforeId),
     outcomes as materialized (
       select s.teacher_id, max(iif(s.rule = 'registration', s.outcome, null)) as registered,
         max(iif(s.rule = 'dual-qualified', s.outcome, null)) as dual
       from standing s indexed by standing_by_outcome
       where s.district_id = @districtId and s.rule in ('dual-qualified', 'registration') and s.outcome in ('met', 'not_met', 'undetermined')
         and s.teacher_id >= @fromId and s.teacher_id < @beforeId group by s.teacher_id),
     judged as materialized (
       select r.*, iif(r.posts % 10 = 1, o.dual, null) as dual, iif(r.posts is not null, o.registered, null) as registered
       from placed r left join outcomes o on o.teacher_id = r.teacher_id)
     select r.school_code as schoolCode, r.stage, r.subject, ${columns.join(", ")}
     from judged r join teacher_record t on t.district_id = r.district_id and t.teacher_id = r.teacher_id and t.superseded_at is null
     group by r.school_code, r.stage, r.subject`,
  ).all({ ...bound, today, schoolCode, fromId, beforeId })
}
