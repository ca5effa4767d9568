import type { Place } from "~/domain/indicators/district-facts"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"
import { COUNTED_TODAY, type CountedToday, PEOPLE, postsSql, type TodayAsked, tallySql } from "./today-columns"

/** People of one place: how many count in the numerator, the denominator, and neither for want of a fact. */
export type CountedPlace = Place & Readonly<Record<`${CountedToday}_${"n" | "d" | "u"}`, number>>

/** People are counted in so many parts, however many they are, so that none takes long. */
export const PARTS_OF_PEOPLE = 16

/** What the people of one part of the list count for today, by where they are. One statement, by way of the standings. */
export async function countPartToday(scope: Scope, asked: TodayAsked, part: number, tx?: Tx): Promise<readonly CountedPlace[]> {
  const { sql, bound } = inScope(scope)
  const tallies = tallySql(asked, "r.posts")
  const columns = COUNTED_TODAY.flatMap((tally) => {
    const { n, d, u } = tallies[tally]
    return [`sum(${n}) as ${tally}_n`, `sum(${d}) as ${tally}_d`, `sum(${u}) as ${tally}_u`]
  })
  const { schoolCode, today } = asked
  // materialized, or what stands for her posts is found anew for every column
  return prepared<CountedPlace>(
    reader(tx),
    `with placed as materialized (
       select r.*, ${postsSql(asked)} as posts from ${PEOPLE}
       where ${sql} and (@schoolCode is null or r.school_code = @schoolCode) and ${partOf("r.teacher_id")})
     select r.school_code as schoolCode, r.stage, r.subject, ${columns.join(", ")}
     from placed r join teacher_record t on t.district_id = r.district_id and t.teacher_id = r.teacher_id and t.superseded_at is null
     group by r.school_code, r.stage, r.subject`,
  ).all({ ...bound, today, schoolCode, part })
}

/** The part of the people by their ids, between the lowest and the highest there are. */
function partOf(id: string): string {
  const edge = (at: string) => `(select min(id) + (max(id) - min(id) + 1) * ${at} / ${PARTS_OF_PEOPLE} from teacher)`
  return `${id} >= ${edge("@part")} and ${id} < ${edge("(@part + 1)")}`
}
