import type { Instant } from "#db/columns"
import { insertWaivers } from "#db/queries/training/sessions"
import type { Tx } from "#db/transaction"
import { type Conflict, conflictKey } from "~/domain/scheduling/conflict"
import type { Actor } from "~/platform/actor"
import { conflictWords } from "./conflict-words"
import type { LoadedPlan } from "./load-plan.server"

interface Waived {
  readonly actor: Actor
  readonly sessionId: number
  readonly conflicts: readonly Conflict[]
  readonly loaded: LoadedPlan
  readonly reason: string | null
  readonly now: Instant
}

/** Keeps which soft conflicts of a session a planner let stand, with what they clashed with, and why. */
export async function waiveConflicts({ actor, sessionId, conflicts, loaded, reason, now }: Waived, tx: Tx): Promise<void> {
  if (conflicts.length === 0 || reason === null) return
  const waivers = conflicts.map((conflict) => ({
    sessionId,
    kind: conflict.kind,
    details: JSON.stringify({ key: conflictKey(conflict), ...conflictWords(conflict, loaded).params }),
    reason: reason.trim(),
    waivedAt: now,
  }))
  await insertWaivers({ waivers, waivedBy: actor.accountId }, tx)
}
