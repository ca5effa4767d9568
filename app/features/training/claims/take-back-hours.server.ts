import type { Instant } from "#db/columns"
import type { ClaimRow } from "#db/queries/training/claims"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import type { Json } from "~/platform/canonical-json"
import { isRefusal } from "~/platform/errors"

interface TakingBack {
  readonly actor: Actor
  readonly today: CivilDate
  readonly now: Instant
  readonly claims: readonly ClaimRow[]
}

/**
 * Withdraws the hours entries of claims whose recognition is taken back. An entry that an import has replaced since says what the import
 * says: it stands, and the audit tells so (`entryStands`).
 */
export async function takeBackHours(
  { actor, today, now, claims }: TakingBack,
  tx: Tx,
): Promise<ReadonlyMap<number, Readonly<Record<string, Json>>>> {
  const told = new Map<number, Readonly<Record<string, Json>>>()
  for (const { id, hoursEntryId } of claims) {
    if (hoursEntryId === null) continue
    try {
      const changes = await recordFacts({ actor, today, now }, (facts) => facts.withdraw("hours_entry", hoursEntryId), tx)
      told.set(id, { facts: changes.map(({ table, before, after }) => ({ table, before, after })) })
    } catch (error) {
      if (!isRefusal(error) || error.code !== "changed_meanwhile") throw error
      told.set(id, { entryStands: true })
    }
  }
  return told
}
