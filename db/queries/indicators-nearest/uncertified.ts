import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"
import { NEAR_PERSON, type NearPerson } from "./near-person"

export interface Uncertified extends NearPerson {
  /** whether all conditions for applying are met, by her standing */
  readonly mayApply: 0 | 1
}

interface Asked {
  /** whether a lack of the skill certificate, the practice, the certificate is one: the conditions of the policy in force */
  readonly asks: { readonly skillCertificate: boolean; readonly practice: boolean; readonly certificate: boolean }
  readonly on: CivilDate
  readonly limit: number
}

const LACKS = `(@asksSkill and not exists (select 1 from skill_certificate f where f.district_id = s.district_id and f.teacher_id = s.teacher_id
    and f.superseded_at is null and f.issued_on <= @on))
  + (@asksPractice and coalesce(p.outcome, 'not_met') <> 'met')
  + (@asksCertificate and not exists (select 1 from certificate f where f.district_id = s.district_id and f.teacher_id = s.teacher_id
    and f.superseded_at is null and f.issued_on <= @on and (f.registered_until_on is null or f.registered_until_on >= @on)))`

/**
 * Specialised-course teachers without a certification in force: who may apply first, then who lacks fewer conditions, then fewer days of
 * practice, then by name. A sanction is only seen where it is all that lacks.
 */
export async function listUncertified(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly Uncertified[]> {
  const { sql, bound } = uncertifiedSql(scope, asked)
  return prepared<Uncertified>(reader(tx), sql).all({ ...bound, limit: asked.limit })
}

/** The statement; the plan test explains it. */
export function uncertifiedSql(scope: Scope, { asks, on }: Omit<Asked, "limit">) {
  const { sql, bound } = inScope(scope)
  return {
    bound: {
      ...bound,
      on,
      asksSkill: Number(asks.skillCertificate),
      asksPractice: Number(asks.practice),
      asksCertificate: Number(asks.certificate),
    },
    sql: `select ${NEAR_PERSON}, coalesce(s.figures ->> 'application' = 'met', 0) as mayApply from standing s cross join roster r on r.teacher_id = s.teacher_id
      left join standing p on p.district_id = s.district_id and p.teacher_id = s.teacher_id and p.rule = 'enterprise-practice' and p.cycle_starts_on = ''
      where s.district_id = @districtId and s.rule = 'dual-qualified' and s.outcome = 'not_met' and ${sql.replace("r.district_id", "+r.district_id")}
      order by max(${LACKS}, coalesce(s.figures ->> 'application', '') <> 'met'),
        max(0, coalesce(p.figures ->> 'required', 0) - coalesce(p.figures ->> 'days', 0)), r.name_key, r.teacher_id
      limit @limit`,
  }
}
