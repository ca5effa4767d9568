import { countUnreadReminders } from "#db/queries/training/reminders"
import type { Actor } from "~/platform/actor"
import { mayDo, scopeFor } from "~/platform/scope"

/** More than these need no figure. */
const MOST_COUNTED = 100

/** How many reminders somebody has not read, at most `MOST_COUNTED`; 0 for who gets none. */
export async function countUnread({ actor }: { readonly actor: Actor | null }): Promise<number> {
  if (actor === null || !mayDo(actor, "reminder.own")) return 0
  return countUnreadReminders(scopeFor(actor, "reminder.own"), { most: MOST_COUNTED })
}
