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

/** When a step was last taken with each of several subjects of one kind, by their keys. */
export async function listLastSteps(
  scope: Scope,
  { kind, keys, action }: { readonly kind: string; readonly keys: readonly string[]; readonly action: string },
  tx?: Tx,
): Promise<ReadonlyMap<string, Instant>> {
  assertScope(scope)
  const rows = prepared<{ key: string; at: Instant }>(
    reader(tx),
    `select e.subject_key as key, max(e.at) as at from json_each(@keys) k
     cross join audit_event e on e.subject_kind = @kind and e.subject_key = k.value
     where e.action = @action and e.district_id = @districtId group by e.subject_key`,
  ).all({ kind, keys: JSON.stringify(keys), action, districtId: scope.districtId })
  return new Map(rows.map(({ key, at }) => [key, at]))
}
