import type { Instant } from "#db/columns"
import { type DualApplicationRow, findDualApplication, updateDualApplication } from "#db/queries/dual-applications"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Json } from "~/platform/canonical-json"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { DualState } from "./dual-page"

/** From which states an application may come into each. */
const FROM: Readonly<Record<Exclude<DualState, "certified" | "refused"> | "decided", readonly DualState[]>> = {
  applied: ["returned"],
  returned: ["applied"],
  endorsed: ["applied"],
  withdrawn: ["applied", "returned", "endorsed"],
  decided: ["endorsed"],
}

interface Asked {
  readonly scope: Scope
  readonly applicationId: number
  readonly version: number
}

/** The application that somebody is about to move, as she saw it; `NotFound` where her scope does not reach it. */
export async function foundForMove({ scope, applicationId, version }: Asked, tx: Tx): Promise<DualApplicationRow> {
  const application = await findDualApplication(scope, applicationId, tx)
  if (application === undefined) throw new NotFound()
  if (application.version !== version) refuse("changed_meanwhile")
  return application
}

interface Move {
  readonly actor: Actor
  readonly before: DualApplicationRow
  readonly change: Partial<DualApplicationRow> & Pick<DualApplicationRow, "state">
  /** the audit's code, and what it tells beside the states */
  readonly action: string
  readonly details?: { readonly [name: string]: Json }
  readonly now: Instant
}

/** Moves an application one step: the one place where its states follow each other. */
export async function moveDualApplication({ actor, before, change, action, details = {}, now }: Move, tx: Tx): Promise<void> {
  const { state } = change
  const from = FROM[state === "certified" || state === "refused" ? "decided" : state]
  if (!from.includes(before.state)) refuse("dual_wrong_state")
  if (!(await updateDualApplication({ ...before, ...change, updatedAt: now }, tx))) refuse("changed_meanwhile")
  const subject = { kind: "dual_application", key: String(before.id) }
  await audit(tx, actor, action, { subject, details: { before: { state: before.state }, after: { state }, ...details } })
}
