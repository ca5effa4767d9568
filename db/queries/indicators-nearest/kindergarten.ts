import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PostKind } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"
import { NEAR_PERSON, type NearPersonOn } from "./near-person"

interface Asked {
  /** who is counted at a kindergarten */
  readonly postKinds: readonly PostKind[]
  readonly on: CivilDate
  readonly limit: number
}

export interface UncertifiedAtKindergarten extends NearPersonOn {
  /** whether a certificate had been issued; `on` is the last day of its registration */
  readonly wasIssued: 0 | 1
}

/** The people are walked in the order of their names, and no further than the list is long. */
const AT_KINDERGARTENS = `+r.employment_status = 'in_post' and r.post_kind in (select value from json_each(@postKinds))
  and exists (select 1 from school_record k where k.district_id = @districtId and k.school_id = r.school_id and k.superseded_at is null
    and k.kind = 'kindergarten')`
const ISSUED = `from certificate f where f.district_id = @districtId and f.teacher_id = r.teacher_id and f.superseded_at is null and f.issued_on <= @on`

/** Who at a kindergarten holds no valid certificate, by name. */
export async function listUncertifiedAtKindergartens(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly UncertifiedAtKindergarten[]> {
  return list<UncertifiedAtKindergarten>(scope, asked, UNCERTIFIED, tx)
}

/** Who at a kindergarten has no recognised training that ended this calendar year, by name. */
export async function listUntrainedAtKindergartens(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly NearPersonOn[]> {
  return list<NearPersonOn>(scope, asked, UNTRAINED, tx)
}

interface Which {
  readonly columns: string
  readonly condition: string
}

export const UNCERTIFIED: Which = {
  columns: `(select max(f.registered_until_on) ${ISSUED}) as "on", exists (select 1 ${ISSUED}) as wasIssued`,
  condition: `not exists (select 1 ${ISSUED} and (f.registered_until_on is null or f.registered_until_on >= @on))`,
}
export const UNTRAINED: Which = {
  columns: `null as "on"`,
  condition: `not exists (select 1 from hours_entry f where f.district_id = @districtId and f.teacher_id = r.teacher_id and f.superseded_at is null
    and f.ends_on between substr(@on, 1, 4) || '-01-01' and @on and f.recognition = 'recognised')`,
}

function list<Row>(scope: Scope, asked: Asked, which: Which, tx: Tx | undefined): readonly Row[] {
  const { sql, bound } = kindergartenSql(scope, asked, which)
  return prepared<Row>(reader(tx), sql).all({ ...bound, limit: asked.limit })
}

/** The statement; the plan test explains it. */
export function kindergartenSql(scope: Scope, { postKinds, on }: Omit<Asked, "limit">, { columns, condition }: Which) {
  const { sql, bound } = inScope(scope)
  return {
    bound: { ...bound, on, postKinds: JSON.stringify(postKinds) },
    sql: `select ${NEAR_PERSON}, ${columns} from roster r where ${sql} and ${AT_KINDERGARTENS} and ${condition}
      order by r.name_key, r.teacher_id limit @limit`,
  }
}
