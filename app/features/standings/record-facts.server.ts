import type { Instant } from "#db/columns"
import { type FactTable, type FactValues, insertFact, supersedeFact } from "#db/queries/fact-writes"
import { insertFactSource } from "#db/queries/staging/attach-stage"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import type { Json } from "~/platform/canonical-json"
import { recomputeStandings } from "./recompute-standings.server"

/** What a use case may do to facts. Each call says which table; nothing is ever overwritten. */
export interface FactRecorder {
  /** Adds a fact and returns its id. Refuses `fact_exists`. */
  insert<T extends FactTable>(table: T, values: FactValues<T>): Promise<number>
  /** Replaces a standing fact by one with these values changed; returns the new id. Refuses `changed_meanwhile`. */
  correct<T extends FactTable>(table: T, id: number, changes: Partial<FactValues<T>>): Promise<number>
  /** Takes back a fact that should never have stood. Refuses `changed_meanwhile`. */
  withdraw<T extends FactTable>(table: T, id: number): Promise<void>
  /** Names people whose standing also hangs on what is written, such as a studio's members. */
  touch(teacherIds: readonly number[]): void
}

/** One change of one table, for the audit. */
export type FactChange = { readonly table: FactTable; readonly before: Json; readonly after: Json }

/**
 * Writes facts for a use case, in its transaction, and recomputes whole the standings of everybody touched. The source is the form
 * and its actor. Returns what the audit of the use case should tell: each row before and after.
 */
export async function recordFacts(
  { actor, today, now }: { actor: Actor; today: CivilDate; now: Instant },
  write: (facts: FactRecorder) => Promise<void>,
  tx: Tx,
): Promise<readonly FactChange[]> {
  const { districtId } = actor
  const source = { districtId, kind: "form", actorId: actor.accountId, fileName: null, fileSha256: null, recordedAt: now } as const
  const provenance = { districtId, sourceId: await insertFactSource(source, tx), recordedAt: now }
  const touched = new Set<number>()
  const changes: FactChange[] = []
  const note = (table: FactTable, before: object | null, after: object | null) => {
    for (const row of [before, after] as ({ teacherId?: number } | null)[]) if (row?.teacherId !== undefined) touched.add(row.teacherId)
    changes.push({ table, before: before as Json, after: after as Json })
  }
  await write({
    async insert(table, values) {
      note(table, null, values)
      return insertFact({ table, values }, provenance, tx)
    },
    async correct(table, id, changed) {
      const before = await supersedeFact({ table, id }, provenance, tx)
      const after = { ...before, ...changed }
      note(table, before, after)
      return insertFact({ table, values: after, supersedesId: id }, provenance, tx)
    },
    async withdraw(table, id) {
      note(table, await supersedeFact({ table, id }, provenance, tx), null)
    },
    touch(teacherIds) {
      for (const id of teacherIds) touched.add(id)
    },
  })
  await recomputeStandings({ districtId, teacherIds: [...touched], today, computedAt: now }, tx)
  return changes
}
