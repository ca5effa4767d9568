import type { Instant } from "#db/columns"
import { findOwnFeedOwner } from "#db/queries/training/feeds"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { endFeed } from "./end-feed.server"
import type { OwnFeedForm } from "./feeds.schema"
import type { FeedMade } from "./feeds-page"
import { makeFeed } from "./make-feed.server"

interface Asked {
  readonly actor: Actor
  readonly form: OwnFeedForm
  readonly now: Instant
}

/** Makes, renews or ends a teacher's own calendar address. */
export async function changeOwnFeed({ actor, form, now }: Asked): Promise<FeedMade> {
  const scope = scopeFor(actor, "feed.own")
  const owner = await findOwnFeedOwner(scope)
  if (owner === undefined) throw new NotFound()
  const { replaces } = form
  if (form.intent === "make") {
    const secret = await makeFeed({ actor, scope, owner, formKey: form.formKey, replaces, now })
    return { done: "made", secret, of: "person" }
  }
  await endFeed({ actor, scope, owner, replaces, now })
  return { done: "ended", secret: "", of: "person" }
}
