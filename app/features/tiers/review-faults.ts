import type { TierAwardRow } from "#db/queries/tier-awards"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { refuse } from "~/platform/errors"
import { followingTerms, overlappingTerm } from "./award-terms"
import { overlapRefusal } from "./overlap-refusal"
import type { Review } from "./tiers.schema"

interface About<R extends Review = Review> {
  readonly award: TierAwardRow
  /** all awards of the person */
  readonly awards: readonly TierAwardRow[]
  readonly review: R
  readonly name: string
  readonly today: CivilDate
}
type Renewed = Extract<Review, { result: "renewed" }>
type Withdrawn = Extract<Review, { result: "withdrawn" }>

const SHORTEST_REASON = 4

/** Refuses a review that cannot be: of an award already withdrawn, of a term that was never set, on a day that does not fit. */
export function assertReviewable(about: About): void {
  const { award, review, today } = about
  if (award.withdrawnOn !== null) refuse("tier_withdrawn_already", { params: { withdrawnOn: award.withdrawnOn } })
  if (review.reviewedOn > today) refuse("tier_reviewed_ahead", { field: "reviewedOn" })
  if (review.reviewedOn < award.grantedOn)
    refuse("tier_reviewed_before_grant", { field: "reviewedOn", params: { grantedOn: award.grantedOn } })
  if (review.result === "withdrawn") assertWithdrawable({ ...about, review })
  else assertTermOver({ ...about, review })
}

/** What ends with its term must have one, and none that follows it already. */
function assertTermOver(about: About<Exclude<Review, Withdrawn>>): void {
  const { award, review } = about
  if (award.termEndsOn === null) refuse("tier_no_term")
  const [next] = followingTerms(award, about.awards)
  if (next !== undefined) refuse("tier_renewed_already", { params: { from: next.grantedOn, until: next.termEndsOn ?? "" } })
  if (review.result === "renewed") assertRenewable({ ...about, review })
}

function assertRenewable({ award, awards, review, name }: About<Renewed>): void {
  const { tier, level, termEndsOn } = award
  if (termEndsOn === null) return
  const grantedOn = addDays(termEndsOn, 1)
  if (review.termEndsOn < grantedOn) refuse("tier_term_before_grant", { field: "termEndsOn", params: { grantedOn } })
  const others = awards.filter(({ id }) => id !== award.id)
  const taken = overlappingTerm({ tier, level, grantedOn, termEndsOn: review.termEndsOn, withdrawnOn: null }, others)
  if (taken !== undefined) throw overlapRefusal({ taken, name, field: "termEndsOn" })
}

function assertWithdrawable({ award, review, today }: About<Withdrawn>): void {
  const { withdrawnOn, note = "" } = review
  const { grantedOn, termEndsOn } = award
  if (withdrawnOn < grantedOn) refuse("tier_withdrawn_before_grant", { field: "withdrawnOn", params: { grantedOn } })
  if (withdrawnOn > today) refuse("tier_withdrawn_ahead", { field: "withdrawnOn" })
  if (termEndsOn !== null && withdrawnOn > termEndsOn) refuse("tier_withdrawn_after_term", { field: "withdrawnOn", params: { termEndsOn } })
  if (note.length < SHORTEST_REASON) refuse("tier_reason_short", { field: "note" })
}
