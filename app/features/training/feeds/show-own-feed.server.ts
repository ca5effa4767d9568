import { findOwnFeedOwner, findStandingFeed } from "#db/queries/training/feeds"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { OwnFeedPage } from "./feeds-page"

/** Whether the scope's person has a calendar address, and since when. Which one it is nobody can say any more. */
export async function showOwnFeed({ scope, origin }: { readonly scope: Scope; readonly origin: string }): Promise<OwnFeedPage> {
  const owner = await findOwnFeedOwner(scope)
  if (owner === undefined) throw new NotFound()
  const feed = await findStandingFeed(scope, owner)
  return { feed: feed === undefined ? null : { id: feed.id, createdAt: feed.createdAt }, origin }
}
