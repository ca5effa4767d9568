import type { Instant } from "#db/columns"
import { findRosterPerson } from "#db/queries/roster-person"
import { insertTrainer } from "#db/queries/training/resources"
import { inTransaction, type Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { type Scope, scopeFor } from "~/platform/scope"
import type { TrainerInput } from "./resource-input"

/** Adds somebody who teaches, and returns her id: one of the district's own by her number, or an expert of the alliance's pool. */
export async function createTrainer({
  actor,
  trainer,
  now,
}: {
  readonly actor: Actor
  readonly trainer: TrainerInput
  readonly now: Instant
}): Promise<number> {
  const scope = scopeFor(actor, "course.write")
  return inTransaction(async (tx) => {
    const person = trainer.source === "own" ? await ownPerson({ scope, teacherNo: trainer.teacherNo }, tx) : { ...trainer, teacherId: null }
    const { name, organisation, teacherId } = person
    const { source, expertise } = trainer
    const row = { districtId: scope.districtId, source, teacherId, name, organisation, expertise }
    const trainerId = await insertTrainer({ ...row, createdAt: now, createdBy: actor.accountId }, tx)
    if (trainerId === null) refuse("trainer_exists", { field: source === "own" ? "teacherNo" : "name", params: { name, organisation } })
    const teacherNo = trainer.source === "own" ? trainer.teacherNo : null
    await audit(tx, actor, "trainer.created", { subject: { kind: "trainer", key: String(trainerId) }, details: { source, teacherNo } })
    return trainerId
  })
}

async function ownPerson({ scope, teacherNo }: { scope: Scope; teacherNo: string }, tx: Tx) {
  const person = await findRosterPerson(scope, teacherNo, tx)
  if (person === undefined) refuse("trainer_person_unknown", { field: "teacherNo", params: { teacherNo } })
  if (person.employmentStatus !== "in_post") refuse("trainer_not_in_post", { field: "teacherNo", params: { name: person.name } })
  return { name: person.name, organisation: person.schoolName, teacherId: person.teacherId }
}
