import type { TierAwardRow, TierReviewRow } from "#db/queries/tier-awards"
import { isSameAward } from "./award-key"

/** Grows with every correction of the award, whose new row has a higher id, and with every review: a form that saw another number is stale. */
export function awardVersion(award: TierAwardRow, reviews: readonly TierReviewRow[]): number {
  return award.id + reviews.filter((review) => isSameAward(review, award)).length
}
