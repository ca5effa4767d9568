import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Scope } from "~/platform/scope"
import type { PersonShown } from "./enrolment-page"
import { showRunEnrolments } from "./show-run-enrolments.server"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly number: string
  readonly today: CivilDate
}

/** The people of a run for a file, those who have left it too; that it was taken out is audited. */
export async function exportRunEnrolments({ scope, actor, number, today }: Asked): Promise<readonly PersonShown[]> {
  const { rows, gone } = await showRunEnrolments({ scope, number, today })
  const people = [...rows, ...gone]
  await inTransaction((tx) =>
    audit(tx, actor, "enrolment.exported", { subject: { kind: "run", key: number }, details: { people: people.length } }),
  )
  return people
}
