import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** A step as the audit has it. */
export interface StepRow {
  readonly at: Instant
  readonly action: string
  readonly actorRole: string
  readonly details: string
}

/** The steps that were taken with one subject, earliest first. Whoever may see the subject may see them: the caller has found it in her scope. */
export async function listSteps(
  scope: Scope,
  subject: { readonly kind: string; readonly key: string },
  tx?: Tx,
): Promise<readonly StepRow[]> {
  assertScope(scope)
  return prepared<StepRow>(
    reader(tx),
    `select at, action, actor_role as actorRole, details from audit_event
     where subject_kind = @kind and subject_key = @key and district_id = @districtId order by seq limit 200`,
  ).all({ ...subject, districtId: scope.districtId })
}
