import type { z } from "zod"
import type { Instant } from "#db/columns"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { endorseForm } from "./dual-qualified.schema"
import { foundForMove, moveDualApplication } from "./move-dual-application.server"

interface Endorse {
  readonly actor: Actor
  readonly applicationId: number
  readonly form: z.infer<typeof endorseForm>
  readonly now: Instant
}

/** A school hands an application of its own on to the panel, or back to the teacher with a note that says what to amend. */
export async function endorseApplication({ actor, applicationId, form, now }: Endorse): Promise<void> {
  const scope = scopeFor(actor, "dual_qualified.endorse")
  await inTransaction(async (tx) => {
    const before = await foundForMove({ scope, applicationId, version: form.version }, tx)
    const schoolNote = form.note || null
    if (form.intent === "return") {
      if (schoolNote === null) refuse("dual_return_needs_note", { field: "note" })
      await moveDualApplication({ actor, before, change: { state: "returned", schoolNote }, action: "dual_application.returned", now }, tx)
      return
    }
    await moveDualApplication({ actor, before, change: { state: "endorsed", schoolNote }, action: "dual_application.endorsed", now }, tx)
  })
}
