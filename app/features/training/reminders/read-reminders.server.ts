import type { Instant } from "#db/columns"
import { readReminders } from "#db/queries/training/reminders"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Scope } from "~/platform/scope"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly upTo: number
  readonly now: Instant
}

/** Notes that a teacher has read what she was told up to a reminder. Nothing new to note leaves no trace. */
export async function markRemindersRead({ scope, actor, upTo, now }: Asked): Promise<{ readonly read: number }> {
  return inTransaction(async (tx) => {
    const read = await readReminders(scope, { upTo, at: now }, tx)
    if (read > 0) await audit(tx, actor, "reminder.read", { subject: { kind: "reminder", key: String(upTo) }, details: { read } })
    return { read }
  })
}
