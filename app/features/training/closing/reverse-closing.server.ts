import type { Instant } from "#db/columns"
import { findStandingClosing, listClosedPeople, reverseClosing as writeReversal } from "#db/queries/training/closings"
import { insertReminders } from "#db/queries/training/reminders"
import { findRun } from "#db/queries/training/runs"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { isRefusal, NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { saveManagedRun } from "../runs/managed-run.server"

interface Reversal {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  readonly reason: string
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * Takes a closing back whole: the hours that it credited leave the ledger, the run is open again, and the closing stays readable beside
 * the next. An entry that an import has replaced since says what the import says: it stands, and the audit tells so.
 */
export async function reverseClosing({ actor, number, version, reason: given, today, now }: Reversal): Promise<void> {
  const scope = scopeFor(actor, "run.close")
  const reason = given.trim()
  if (reason === "") refuse("required", { field: "reason" })
  await inTransaction(async (tx) => {
    const run = await findRun(scope, number, tx)
    if (run === undefined) throw new NotFound()
    const closingId = await findStandingClosing(run.id, tx)
    if (closingId === undefined) return refuse("closing_none", { params: { number } })
    if (run.version !== version) refuse("changed_meanwhile")
    const people = await listClosedPeople([closingId], tx)
    const entries = people.flatMap(({ hoursEntryId }) => hoursEntryId ?? [])
    const { facts, standing } = await takeBack({ actor, today, now, entries }, tx)
    const reversal = { id: closingId, reversedAt: now, reversedBy: actor.accountId, reason }
    if (!(await writeReversal(reversal, tx))) refuse("changed_meanwhile")
    await saveManagedRun({ run, change: { state: "announced" }, now }, tx)
    const { districtId } = scope
    const values = { number, title: run.title, reason }
    const told = { districtId, kind: "run_reopened", values, to: "/me", onceKey: `closing ${closingId} reversed`, createdAt: now }
    await insertReminders(
      people.map(({ teacherId }) => ({ ...told, teacherId })),
      tx,
    )
    await audit(tx, actor, "run.closing_reversed", {
      subject: { kind: "run", key: number },
      details: { closing: closingId, reason, facts, entriesThatStand: standing },
    })
  })
}

interface TakingBack extends Pick<Reversal, "actor" | "today" | "now"> {
  readonly entries: readonly number[]
}

async function takeBack({ actor, today, now, entries }: TakingBack, tx: Tx) {
  const standing: number[] = []
  const changes = await recordFacts(
    { actor, today, now },
    async (facts) => {
      for (const id of entries)
        await facts.withdraw("hours_entry", id).catch((error: unknown) => {
          if (!isRefusal(error) || error.code !== "changed_meanwhile") throw error
          standing.push(id)
        })
    },
    tx,
  )
  return { facts: changes.map(({ table, before, after }) => ({ table, before, after })), standing }
}
