import { closeObjection } from "#db/queries/objection-writes"
import { findObjection } from "#db/queries/objections"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"

/** A teacher takes her own case back while it is open. */
export async function withdrawObjection({ actor, number, version }: { actor: Actor; number: string; version: number }): Promise<void> {
  await inTransaction(async (tx) => {
    const found = await findObjection(scopeFor(actor, "objection.own"), { role: actor.role, number }, tx)
    if (found === undefined) throw new NotFound()
    if (found.state !== "open") refuse("objection_closed")
    const isClosed = await closeObjection({ id: found.id, version, state: "withdrawn", answer: null, answeredBy: null, at: now() }, tx)
    if (!isClosed) refuse("changed_meanwhile")
    const { teacherNo, rule, criterionId } = found
    await audit(tx, actor, "objection.withdrawn", {
      subject: { kind: "objection", key: number },
      details: { teacherNo, rule, criterionId },
    })
  })
}
