import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** A plan as it was set at one time, without its text. */
export interface PlanRevisionHead {
  readonly revision: number
  readonly reason: string
  readonly createdAt: Instant
  readonly createdByName: string | null
}

/** The highest revision of a plan with its text; undefined = nobody has changed what ships with the app. */
export async function findLatestPlanRevision(
  { districtId, planId }: { districtId: string; planId: string },
  tx?: Tx,
): Promise<{ readonly revision: number; readonly plan: string } | undefined> {
  return prepared<{ revision: number; plan: string }>(
    reader(tx),
    "select revision, plan from plan_revision where district_id = ? and plan_id = ? order by revision desc limit 1",
  ).get(districtId, planId)
}

/** One revision of a plan, whole. */
export async function findPlanRevision(
  scope: Scope,
  { planId, revision }: { planId: string; revision: number },
  tx?: Tx,
): Promise<(PlanRevisionHead & { readonly plan: string }) | undefined> {
  assertScope(scope)
  return prepared<PlanRevisionHead & { plan: string }>(
    reader(tx),
    `select p.revision, p.reason, p.created_at as createdAt, a.display_name as createdByName, p.plan
     from plan_revision p left join account a on a.id = p.created_by
     where p.district_id = ? and p.plan_id = ? and p.revision = ?`,
  ).get(scope.districtId, planId, revision)
}

/** The revisions of a plan, latest first. */
export async function listPlanRevisions(scope: Scope, planId: string, tx?: Tx): Promise<readonly PlanRevisionHead[]> {
  assertScope(scope)
  return prepared<PlanRevisionHead>(
    reader(tx),
    `select p.revision, p.reason, p.created_at as createdAt, a.display_name as createdByName
     from plan_revision p left join account a on a.id = p.created_by
     where p.district_id = ? and p.plan_id = ? order by p.revision desc limit 500`,
  ).all(scope.districtId, planId)
}

/** Adds a revision. It is the next one by the caller's reading in the same transaction. */
export async function insertPlanRevision(
  row: {
    readonly districtId: string
    readonly planId: string
    readonly revision: number
    readonly plan: string
    readonly reason: string
    readonly createdAt: Instant
    readonly createdBy: string | null
  },
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `insert into plan_revision (district_id, plan_id, revision, plan, reason, created_at, created_by)
     values (@districtId, @planId, @revision, @plan, @reason, @createdAt, @createdBy)`,
  ).run(row)
}
