import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"
import { NEAR_PERSON, type NearPerson } from "./near-person"

export interface BehindPerson extends NearPerson {
  readonly remainingTenths: number
}

/** Who is behind with her hours in the running cycle, the fewest that remain first. */
export async function listBehind(scope: Scope, { limit }: { readonly limit: number }, tx?: Tx): Promise<readonly BehindPerson[]> {
  const { sql, bound } = behindSql(scope)
  return prepared<BehindPerson>(reader(tx), sql).all({ ...bound, limit })
}

/** The statement; the plan test explains it. A `+` keeps a column from its index. */
export function behindSql(scope: Scope) {
  const { sql, bound } = inScope(scope)
  const behind = scope.kind === "district" ? "r.hours_standing" : "+r.hours_standing"
  return {
    bound,
    sql: `select ${NEAR_PERSON}, r.remaining_tenths as remainingTenths from roster r
      where ${sql} and ${behind} = 'behind' and +r.employment_status = 'in_post'
      order by +r.remaining_tenths, r.name_key, r.teacher_id limit @limit`,
  }
}
