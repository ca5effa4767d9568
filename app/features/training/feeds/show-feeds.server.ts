import { listStandingFeeds } from "#db/queries/training/feeds"
import { listTrainers, listVenues } from "#db/queries/training/resources"
import type { Scope } from "~/platform/scope"
import type { FeedLine, FeedsPage } from "./feeds-page"

/** The rooms and trainers in use, and which of them have a calendar address; what is out of use is shown while its address holds. */
export async function showFeeds({ scope, origin }: { readonly scope: Scope; readonly origin: string }): Promise<FeedsPage> {
  const feeds = await listStandingFeeds(scope)
  const lineOf = (line: Omit<FeedLine, "feed">): FeedLine => {
    const feed = feeds.findLast(({ kind, ownerId }) => kind === line.kind && ownerId === line.id)
    return { ...line, feed: feed === undefined ? null : { id: feed.id, createdAt: feed.createdAt } }
  }
  const venues = (await listVenues(scope)).map(({ id, name, site, state }) => ({
    line: lineOf({ kind: "venue", id, name, belongsTo: site }),
    state,
  }))
  const trainers = (await listTrainers(scope)).map(({ id, name, organisation, state }) => ({
    line: lineOf({ kind: "trainer", id, name, belongsTo: organisation }),
    state,
  }))
  const shown = (lines: typeof venues) =>
    lines.filter(({ line, state }) => state === "active" || line.feed !== null).map(({ line }) => line)
  return { venues: shown(venues), trainers: shown(trainers), origin }
}
