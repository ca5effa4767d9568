import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** A step of one kind as the audit has it. */
export interface SubjectStep {
  readonly at: Instant
  /** null = the command line or the system itself */
  readonly by: string | null
  readonly details: string
}

interface Asked {
  readonly kind: string
  readonly key: string
  readonly action: string
  readonly limit: number
}

/** The last steps of one kind that were taken with a subject, the latest first. Whoever may see the subject may see them: the caller has found it in her scope. */
export async function listStepsOfKind(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly SubjectStep[]> {
  assertScope(scope)
  return prepared<SubjectStep>(
    reader(tx),
    `select e.at, a.display_name as by, e.details from audit_event e left join account a on a.id = e.actor_id
     where e.subject_kind = @kind and e.subject_key = @key and e.action = @action and e.district_id = @districtId
     order by e.seq desc limit @limit`,
  ).all({ ...asked, districtId: scope.districtId })
}
