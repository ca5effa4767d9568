import type { Instant } from "#db/columns"
import { endFeeds, type FeedOwner, findFeedBySecret, findStandingFeed, insertFeed } from "#db/queries/training/feeds"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { feedHash, feedSecret } from "./feed-secret.server"

interface Asked {
  readonly actor: Actor
  readonly scope: Scope
  readonly owner: FeedOwner
  readonly formKey: string
  /** the address that the asker saw standing; null = none */
  readonly replaces: number | null
  readonly now: Instant
}

/**
 * Makes a calendar address, in place of the one that stands, and returns its secret: the only time it is said. The same form sent again
 * gets the same secret, which is why it needs no kept answer, in which the secret would lie.
 */
export async function makeFeed({ actor, scope, owner, formKey, replaces, now }: Asked): Promise<string> {
  const secret = feedSecret({ owner, formKey })
  const secretHash = feedHash(secret)
  await inTransaction(async (tx) => {
    const before = await findFeedBySecret(secretHash, tx)
    if (before !== undefined) {
      if (before.endedAt !== null) refuse("changed_meanwhile")
      return
    }
    const standing = await findStandingFeed(scope, owner, tx)
    if ((standing?.id ?? null) !== replaces) refuse("changed_meanwhile")
    await endFeeds({ ...owner, endedAt: now }, tx)
    await insertFeed({ ...owner, districtId: scope.districtId, secretHash, createdAt: now }, tx)
    const subject = { kind: "calendar_feed", key: `${owner.kind} ${owner.id}` }
    await audit(tx, actor, standing === undefined ? "feed.made" : "feed.renewed", { subject })
  })
  return secret
}
