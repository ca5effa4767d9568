import type { z } from "zod"
import type { Instant } from "#db/columns"
import { listOwnDualApplications } from "#db/queries/dual-applications"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { applicationVerdict } from "./application-verdict.server"
import type { ownForm } from "./dual-qualified.schema"
import { foundForMove, moveDualApplication } from "./move-dual-application.server"

interface ChangeOwn {
  readonly actor: Actor
  readonly form: Exclude<z.infer<typeof ownForm>, { intent: "apply" }>
  readonly today: CivilDate
  readonly now: Instant
}

/** A teacher amends an application that came back, on a verdict frozen anew and under its old number, or takes hers back. */
export async function changeOwnApplication({ actor, form, today, now }: ChangeOwn): Promise<void> {
  const scope = scopeFor(actor, "dual_qualified.apply")
  await inTransaction(async (tx) => {
    const [last] = await listOwnDualApplications(scope, 1, tx)
    if (last === undefined) throw new NotFound()
    const before = await foundForMove({ scope, applicationId: last.id, version: form.version }, tx)
    if (form.intent === "withdraw") {
      await moveDualApplication({ actor, before, change: { state: "withdrawn" }, action: "dual_application.withdrawn", now }, tx)
      return
    }
    const { level } = form
    const kept = await applicationVerdict({ actor, teacherId: before.teacherId, level, today, now }, tx)
    const change = { state: "applied", level, statement: form.statement || null, keptVerdictId: kept.id } as const
    const details = { level, keptVerdict: kept.number, keptBefore: before.keptNumber }
    await moveDualApplication({ actor, before, change, action: "dual_application.amended", details, now }, tx)
  })
}
