import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"

/** What happened to a claim, from the audit. */
export interface ClaimEventRow {
  readonly seq: number
  readonly at: Instant
  readonly action: string
  readonly actorId: string | null
  readonly actorRole: string
  readonly actorName: string | null
  /** codes and values, JSON */
  readonly details: string
}

/** Everything that happened to a claim that the caller has found within its scope, the first first. */
export async function listClaimHistory(scope: Scope, number: string, tx?: Tx): Promise<readonly ClaimEventRow[]> {
  assertScope(scope)
  return prepared<ClaimEventRow>(
    reader(tx),
    `select e.seq, e.at, e.action, e.actor_id as actorId, e.actor_role as actorRole, a.display_name as actorName, e.details
     from audit_event e left join account a on a.id = e.actor_id
     where e.district_id = ? and e.subject_kind = 'claim' and e.subject_key = ? order by e.seq limit 500`,
  ).all(scope.districtId, number)
}
