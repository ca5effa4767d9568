import { findObjection, type ObjectionRow } from "#db/queries/objections"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { cannotAnswer } from "./cannot-answer"

/** The case that an owner is about to answer, as she saw it. `NotFound` where she does not reach it. */
export async function findAnswerable(
  { actor, number, version }: { actor: Actor; number: string; version: number },
  tx: Tx,
): Promise<ObjectionRow> {
  const found = await findObjection(scopeFor(actor, "objection.answer"), { role: actor.role, number }, tx)
  if (found === undefined) throw new NotFound()
  const why = cannotAnswer(found, actor)
  if (why !== null) refuse(`objection_${why}`)
  if (found.version !== version) refuse("changed_meanwhile")
  return found
}
