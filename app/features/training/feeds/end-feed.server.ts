import type { Instant } from "#db/columns"
import { endFeeds, type FeedOwner, findStandingFeed } from "#db/queries/training/feeds"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

interface Asked {
  readonly actor: Actor
  readonly scope: Scope
  readonly owner: FeedOwner
  /** the address that the asker saw standing */
  readonly replaces: number | null
  readonly now: Instant
}

/** Ends a calendar address: whoever has it is told nothing any more. Ended already, there is nothing to do. */
export async function endFeed({ actor, scope, owner, replaces, now }: Asked): Promise<void> {
  await inTransaction(async (tx) => {
    const standing = await findStandingFeed(scope, owner, tx)
    if (standing === undefined) return
    if (standing.id !== replaces) refuse("changed_meanwhile")
    await endFeeds({ ...owner, endedAt: now }, tx)
    await audit(tx, actor, "feed.ended", { subject: { kind: "calendar_feed", key: `${owner.kind} ${owner.id}` } })
  })
}
