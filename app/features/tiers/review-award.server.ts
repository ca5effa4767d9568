import type { Instant } from "#db/columns"
import { findRosterPerson, type RosterPerson } from "#db/queries/roster-person"
import { insertTierReview, listTierAwards, listTierReviews, type TierAwardKey, type TierAwardRow } from "#db/queries/tier-awards"
import { inTransaction } from "#db/transaction"
import { addDays, type CivilDate, laterOf } from "~/domain/calendar/civil-date"
import { type FactRecorder, recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { awardSubject, isSameAward } from "./award-key"
import { followingTerms } from "./award-terms"
import { awardVersion } from "./award-version"
import { assertReviewable } from "./review-faults"
import type { Review } from "./tiers.schema"

interface ReviewAward {
  /** of the action `tier.award` */
  readonly scope: Scope
  readonly actor: Actor
  readonly teacherNo: string
  readonly award: TierAwardKey
  readonly review: Review
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * Records the review of an award. Renewed: a further term follows it without a day between. Lapsed: it ends with its term. Withdrawn: it ends
 * with the eve of that day, and the terms that follow it never begin, or end likewise.
 */
export async function reviewAward({
  scope,
  actor,
  teacherNo,
  award: key,
  review,
  today,
  now,
}: ReviewAward): Promise<{ done: Review["result"] }> {
  const { districtId, accountId } = actor
  await inTransaction(async (tx) => {
    const person = await findRosterPerson(scope, teacherNo, tx)
    if (person === undefined) throw new NotFound()
    const { teacherId } = person
    const awards = await listTierAwards({ districtId, teacherIds: [teacherId] }, tx)
    const award = awards.find((one) => isSameAward(one, key))
    if (award === undefined) throw new NotFound()
    const reviews = await listTierReviews({ districtId, teacherId }, tx)
    if (awardVersion(award, reviews) !== review.version) refuse("changed_meanwhile")
    assertReviewable({ award, awards, review, name: person.name, today })
    const changes = await recordFacts({ actor, today, now }, (facts) => write({ facts, review, award, awards, person }), tx)
    const { result, reviewedOn, note = null } = review
    const row = { districtId, teacherId, tier: award.tier, level: award.level, grantedOn: award.grantedOn, reviewedOn, result }
    await insertTierReview({ ...row, note: note || null, createdAt: now, createdBy: accountId }, tx)
    await audit(tx, actor, "tier.reviewed", { subject: awardSubject(teacherNo, award), details: { result, reviewedOn, note, changes } })
  })
  return { done: review.result }
}

interface Writing {
  readonly facts: FactRecorder
  readonly review: Review
  readonly award: TierAwardRow
  readonly awards: readonly TierAwardRow[]
  readonly person: RosterPerson
}

async function write({ facts, review, award, awards, person }: Writing): Promise<void> {
  const { teacherId } = person
  const { tier, level, termEndsOn } = award
  if (review.result === "renewed" && termEndsOn !== null) {
    const further = { teacherId, tier, level, grantedOn: addDays(termEndsOn, 1), termEndsOn: review.termEndsOn, withdrawnOn: null }
    await facts.insert("tier_award", { ...further, documentNo: review.documentNo || null })
  }
  if (review.result !== "withdrawn") return
  const { withdrawnOn } = review
  await facts.correct("tier_award", award.id, { withdrawnOn })
  for (const { id, grantedOn, withdrawnOn: already } of followingTerms(award, awards))
    if (already === null) await facts.correct("tier_award", id, { withdrawnOn: laterOf(grantedOn, withdrawnOn) })
}
