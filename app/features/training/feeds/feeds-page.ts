/** A calendar address as its page shows it. */
export interface StandingFeed {
  readonly id: number
  readonly createdAt: string
}

/** The address, said this once. */
export interface FeedMade {
  readonly done: "made" | "ended"
  /** "" once it is ended */
  readonly secret: string
  /** of what: "person", or a room or trainer by kind and id */
  readonly of: string
}

export interface OwnFeedPage {
  readonly feed: StandingFeed | null
  /** where this server is, so that the address can be shown whole */
  readonly origin: string
}

export interface FeedLine {
  readonly kind: "venue" | "trainer"
  readonly id: number
  readonly name: string
  readonly belongsTo: string
  readonly feed: StandingFeed | null
}

export interface FeedsPage {
  readonly venues: readonly FeedLine[]
  readonly trainers: readonly FeedLine[]
  readonly origin: string
}
