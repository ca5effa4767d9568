import type { Instant } from "#db/columns"
import { findTrainer, listTaughtFrom, type TrainerRow, updateTrainer } from "#db/queries/training/resources"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"

interface Change {
  readonly actor: Actor
  readonly trainerId: number
  readonly version: number
  /** null = as it was */
  readonly expertise: string | null
  /** null = as it was */
  readonly state: TrainerRow["state"] | null
  readonly today: CivilDate
  readonly now: Instant
}

/** Says what a trainer can do, or that she is no longer asked. Who has sessions to teach yet cannot be taken out. */
export async function changeTrainer({ actor, trainerId, version, expertise, state, today, now }: Change): Promise<void> {
  const scope = scopeFor(actor, "course.write")
  await inTransaction(async (tx) => {
    const before = await findTrainer(scope, trainerId, tx)
    if (before === undefined) throw new NotFound()
    if (before.version !== version) refuse("changed_meanwhile")
    const [session] = state === "archived" ? await listTaughtFrom({ trainerId, from: today }, tx) : []
    if (session !== undefined) refuse("trainer_is_used", { params: { name: before.name, run: session.runNumber, on: session.on } })
    const after = { id: trainerId, version, expertise: expertise ?? before.expertise, state: state ?? before.state }
    if (!(await updateTrainer({ ...after, updatedAt: now }, tx))) refuse("changed_meanwhile")
    const details = {
      before: { expertise: before.expertise, state: before.state },
      after: { expertise: after.expertise, state: after.state },
    }
    await audit(tx, actor, "trainer.changed", { subject: { kind: "trainer", key: String(trainerId) }, details })
  })
}
