import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Role } from "~/domain/roles"
import { prepared, reader } from "../client"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** What waits in a workflow for somebody's next step. */
export type WorkKind =
  | "season_nominate" // people on the due list whom their school has not named yet
  | "season_assign" // people named who have no host school yet
  | "season_away" // people away
  | "title_rank" // applications that their school has not ranked yet
  | "title_decide" // applications ranked, without a result
  | "dual_endorse" // applications at their school
  | "dual_certify" // applications before the panel
  | "objection_answer" // objections without an answer
  | "policy_confirm" // packs proposed by somebody, to be confirmed by another

export interface WorkCount {
  readonly kind: WorkKind
  /** which season (its year) or round (its id); null where there is but one queue */
  readonly of: number | null
  readonly count: number
  /** of these, past their day */
  readonly overdue: number
}

/** How much waits in each workflow within the scope, in one statement; a workflow in which nothing waits has no row. Objections are those that `ownerRole` answers. */
export async function countDeskWork(
  scope: Scope,
  { ownerRole, today }: { readonly ownerRole: Role; readonly today: CivilDate },
  tx?: Tx,
): Promise<readonly WorkCount[]> {
  assertScope(scope)
  if (scope.kind === "self") return []
  const school = scope.kind === "school" ? { schoolCode: scope.schoolCode } : {}
  const at = (column: string) =>
    scope.kind === "school" ? `and ${column} = (select id from school where district_id = @districtId and code = @schoolCode)` : ""
  const escalated = ownerRole === "hr_officer" ? "or escalated_at is not null" : ""
  return prepared<WorkCount>(
    reader(tx),
    `select case m.state when 'listed' then 'season_nominate' when 'nominated' then 'season_assign' else 'season_away' end as kind,
       n.school_year as "of", count(*) as count,
       sum(case m.state when 'listed' then n.nominate_by_on < @today when 'away' then n.ends_on < @today else n.starts_on < @today end) as overdue
     from rotation_season n join rotation_season_member m on m.season_id = n.id and m.state in ('listed', 'nominated', 'away')
     where n.district_id = @districtId and n.state <> 'closed' ${at("m.origin_school_id")} group by 1, 2
     union all
     select case a.state when 'applied' then 'title_rank' else 'title_decide' end, r.id, count(*),
       sum(case a.state when 'applied' then r.rank_by_on < @today else 0 end)
     from title_round r join title_application a on a.round_id = r.id and a.state in ('applied', 'ranked')
     where r.district_id = @districtId and r.state <> 'closed' ${at("a.school_id")} group by 1, 2
     union all
     select case state when 'applied' then 'dual_endorse' else 'dual_certify' end, null, count(*), 0
     from dual_qualified_application where district_id = @districtId and state in ('applied', 'endorsed') ${at("school_id")} group by 1
     union all
     select 'objection_answer', null, count(*), coalesce(sum(due_on < @today), 0)
     from objection where district_id = @districtId and state = 'open' and (owner_role = @ownerRole ${escalated}) ${at("owner_school_id")}
     having count(*) > 0
     ${scope.kind === "district" ? "union all select 'policy_confirm', null, count(*), 0 from policy_draft where district_id = @districtId and state = 'proposed' having count(*) > 0" : ""}`,
  ).all({ districtId: scope.districtId, ownerRole, today, ...school })
}
