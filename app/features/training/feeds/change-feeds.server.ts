import type { Instant } from "#db/columns"
import type { FeedOwner } from "#db/queries/training/feeds"
import { findTrainer, findVenue } from "#db/queries/training/resources"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { endFeed } from "./end-feed.server"
import type { FeedsForm } from "./feeds.schema"
import type { FeedMade } from "./feeds-page"
import { makeFeed } from "./make-feed.server"

interface Asked {
  readonly actor: Actor
  readonly form: FeedsForm
  readonly now: Instant
}

/** Makes, renews or ends the calendar address of a room or a trainer. */
export async function changeFeeds({ actor, form, now }: Asked): Promise<FeedMade> {
  const scope = scopeFor(actor, "run.plan")
  const { kind, ownerId, replaces } = form
  const found = kind === "venue" ? await findVenue(scope, ownerId) : await findTrainer(scope, ownerId)
  if (found === undefined) throw new NotFound()
  const owner: FeedOwner = { kind, id: ownerId }
  const of = `${kind} ${ownerId}`
  if (form.intent === "make")
    return { done: "made", secret: await makeFeed({ actor, scope, owner, formKey: form.formKey, replaces, now }), of }
  await endFeed({ actor, scope, owner, replaces, now })
  return { done: "ended", secret: "", of }
}
