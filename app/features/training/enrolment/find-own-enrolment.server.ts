import { type EnrolmentRow, listRunEnrolments } from "#db/queries/training/enrolments"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { type EnrolableRun, findEnrolableRun } from "./enrolable-run.server"

interface Asked {
  readonly actor: Actor
  readonly number: string
  /** as she saw it */
  readonly version: number
}

/** The teacher's own place in a run that is not over, as she saw it. */
export async function findOwnEnrolment({ actor, number, version }: Asked, tx: Tx): Promise<EnrolableRun & { readonly own: EnrolmentRow }> {
  const scope = scopeFor(actor, "enrolment.own")
  const enrolable = await findEnrolableRun({ districtId: scope.districtId, number, today: null }, tx)
  const [own] = await listRunEnrolments(scope, [enrolable.run.id], tx)
  if (own === undefined) throw new NotFound()
  if (own.version !== version) refuse("changed_meanwhile")
  return { ...enrolable, own }
}
