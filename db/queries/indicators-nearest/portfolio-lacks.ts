import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { hasParts } from "../indicators/portfolio-parts"
import { inScope } from "../roster-scope"
import { NEAR_PERSON, type NearPerson } from "./near-person"

interface Asked {
  readonly parts: readonly PortfolioPart[]
  readonly today: CivilDate
  readonly limit: number
}

export interface LackingPart extends NearPerson {
  readonly part: PortfolioPart
}

/**
 * Who of the people in post lacks exactly one part of her portfolio today, and which, in the order in which people were recorded: so the
 * tables are read along, and nobody is looked at once the list is full.
 */
export async function listLackingOnePart(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly LackingPart[]> {
  if (asked.parts.length === 0) return []
  const { sql, bound } = lackingOnePartSql(scope, asked)
  return prepared<LackingPart>(reader(tx), sql).all({ ...bound, limit: asked.limit })
}

/** Hours credited in the running cycle are hours on record: the long table is only asked where there are none. */
const NOTHING_CREDITED = "r.credited_tenths = 0"

/** The statement; the plan test explains it. */
export function lackingOnePartSql(scope: Scope, { parts, today }: Omit<Asked, "limit">) {
  const { sql, bound } = inScope(scope)
  const lacks = parts.map((part) => {
    const isThere = hasParts([part], "@today")
    return part === "hours" ? `(${NOTHING_CREDITED} and not ${isThere})` : `(not ${isThere})`
  })
  return {
    bound: { ...bound, today },
    sql: `select ${NEAR_PERSON}, case ${parts.map((part, at) => `when ${lacks[at]} then '${part}'`).join(" ")} end as part
      from roster r cross join teacher_record t on t.district_id = @districtId and t.teacher_id = r.teacher_id and t.superseded_at is null
      where ${scope.kind === "district" ? sql.replace("r.district_id", "+r.district_id") : sql} and +r.employment_status = 'in_post'
        and ${lacks.join(" + ")} = 1
      order by r.teacher_id limit @limit`,
  }
}
